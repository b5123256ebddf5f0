import type { ReactElement } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { ViewProps } from '../shared/props.js';
import { statement } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { takeawaysLabels } from './labels.js';

export interface TakeawaysProps extends ViewProps<'takeaways'> {}

/**
 * What to remember of it all. Renders a `<section>` with a list; what is about some of the roles alone stands behind
 * their keys and names.
 *
 * Style with the five variables.
 *
 * @example <Takeaways comparison={productVsProjectManagement} />
 */
export function Takeaways(props: TakeawaysProps): ReactElement {
  const { roles } = props.comparison;
  return drawView('takeaways', takeawaysLabels, props, ({ title, items }, view) => (
    <ul role="list" className="rw-lines">
      {items.map((item, index) => {
        const about = roles.filter(({ id }) => 'roles' in item && item.roles?.includes(id));
        return (
          // They have no ids; their order is the author's and never changes on the page.
          <li key={index} id={`${view.prefix}-${index + 1}`}>
            {about.map((role) => (
              <span key={role.id} className="rw-key" data-role={roles.indexOf(role) + 1} />
            ))}
            {about[0] && (
              <strong>
                {`${view.labels.agree(
                  about.map(({ name }) => plainText(name)),
                  roles.length,
                )} `}
              </strong>
            )}
            {statement(item, view, { id: `${index + 1}`, name: title ?? view.labels.takeaways })}
          </li>
        );
      })}
    </ul>
  ));
}
