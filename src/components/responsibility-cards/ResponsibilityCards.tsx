import type { ReactElement } from 'react';
import { inline } from '../shared/inline.js';
import type { ViewProps } from '../shared/props.js';
import { claim } from '../shared/statement.js';
import { drawView } from '../shared/view.js';
import { responsibilityCardsLabels } from './labels.js';

export interface ResponsibilityCardsProps extends ViewProps<'responsibilities'> {}

/**
 * What each role is responsible for, in named groups: a column per role where there is room, one below the other where
 * there is not. Renders a `<section>` with a heading per role and per group, and a list of lines under each.
 *
 * Style with the five variables, and `[data-role]` on each column.
 *
 * @example <ResponsibilityCards comparison={productVsProjectManagement} />
 */
export function ResponsibilityCards(props: ResponsibilityCardsProps): ReactElement {
  return drawView('responsibilities', responsibilityCardsLabels, props, (block, view) => {
    const RoleName = `h${view.level + 1}` as 'h3';
    const GroupName = `h${view.level + 2}` as 'h4';
    const cards = props.comparison.roles.flatMap((role, index) => {
      const own = block.roles[role.id];
      if (!own) return [];
      return (
        <div
          key={role.id}
          id={`${view.prefix}-${role.id}`}
          className="rw-card"
          data-role={index + 1}
        >
          <RoleName className="rw-name">{inline(role.name)}</RoleName>
          {own.summary && <p className="rw-sum">{claim(own.summary, view, role)}</p>}
          {own.groups.map((group) => {
            const place = { id: `${role.id}--${group.id}`, name: group.name };
            return (
              <div key={group.id} id={`${view.prefix}-${place.id}`} className="rw-duty">
                <GroupName>{inline(group.name)}</GroupName>
                <ul role="list">
                  {group.items.map((item, line) => (
                    <li key={line}>{claim(item, view, place)}</li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      );
    });
    return cards[0] && <div className="rw-columns">{cards}</div>;
  });
}
