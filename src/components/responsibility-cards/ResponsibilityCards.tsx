import type { ReactElement } from 'react';
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
  return drawView(
    'responsibilities',
    responsibilityCardsLabels,
    props,
    (block, { notes, prefix, heading }) => {
      const RoleName = heading(1);
      const GroupName = heading(2);
      if (!props.comparison.roles.some((role) => block.roles[role.id])) {
        throw new TypeError('no role has responsibilities');
      }
      return (
        <div key="columns" className="rw-columns">
          {props.comparison.roles.map((role, index) => {
            const own = block.roles[role.id];
            if (!own) return null;
            const place = { id: `${prefix}-${role.id}`, name: role.name };
            return (
              <div key={role.id} id={place.id} className="rw-card" data-role={index + 1}>
                <RoleName className="rw-name">{role.name}</RoleName>
                {own.summary && <p className="rw-sum">{claim(own.summary, notes, place)}</p>}
                {own.groups.map((group) => {
                  const id = `${prefix}-${role.id}--${group.id}`;
                  return (
                    <div key={group.id} id={id} className="rw-duty">
                      <GroupName>{group.name}</GroupName>
                      <ul role="list">
                        {group.items.map((item, line) => (
                          <li key={line}>{claim(item, notes, { id, name: group.name })}</li>
                        ))}
                      </ul>
                    </div>
                  );
                })}
              </div>
            );
          })}
        </div>
      );
    },
  );
}
