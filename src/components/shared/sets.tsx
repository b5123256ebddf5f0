import type { ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { Role, Skill, Tool } from '../../model/types.js';
import { type SharedSkills, skillSets } from '../../model/views/skillSets.js';
import { inline } from './inline.js';
import { notes } from './notes.js';
import type { SetsLabels } from './setsLabels.js';
import { setsTable } from './setsTable.js';
import type { View } from './view.js';

// More roles than this have too many combinations for lists.
const MOST_LISTS = 3;

/** What each role has to itself and what roles share, as lists or as a table. A figure stands before the lists. */
export function drawSets<Item extends Skill | Tool>(
  view: View<SetsLabels>,
  roles: readonly Role[],
  items: readonly Item[],
  name: (item: Item) => ReactNode,
  figure?: ReactNode,
): ReactNode {
  if (!items[0]) return;
  const { labels, prefix } = view;
  const sets = skillSets({ roles }, { items });
  const { own, shared, partly } = sets;
  const draw = (item: Item): ReactNode => (
    <>
      {name(item)}
      {item.text && <span className="rw-text"> {inline(item.text)}</span>}
      {notes(item, view, item)}
    </>
  );
  if (roles.length > MOST_LISTS) return setsTable(view, roles, sets, draw);
  const Name = `h${view.level + 1}` as 'h3';
  const two = roles.length === 2;
  const parts: SharedSkills<Item>[] = own.map((its, index) => ({
    roles: roles.slice(index, index + 1),
    items: its,
  }));
  // Between two roles stands what both have: the lines over the lists overlap there as the circles do.
  parts.splice(two ? 1 : parts.length, 0, { roles, items: shared });
  parts.push(...partly);
  return (
    <div className={two ? 'rw-sets rw-pair' : 'rw-sets'}>
      {figure}
      {parts.map(({ roles: its, items: list }, index) => {
        const numbers = its.map((role) => roles.indexOf(role) + 1);
        const names = its.map((role) => plainText(role.name));
        return (
          (list[0] || (two && numbers[0])) && (
            <div key={index} className="rw-set" data-role={numbers[1] ? undefined : numbers[0]}>
              {numbers.map((number) => (
                <span key={number} className="rw-key" data-role={number} />
              ))}
              <Name className="rw-name">
                {names[1]
                  ? labels.sharedBy(names, roles.length)
                  : names[0]
                    ? labels.own(names[0])
                    : labels.ofOthers}
              </Name>
              {list[0] ? (
                <ul role="list" className="rw-lines">
                  {list.map((item) => (
                    <li key={item.id} id={`${prefix}-${item.id}`}>
                      {draw(item)}
                    </li>
                  ))}
                </ul>
              ) : (
                <p className="rw-none">{labels.empty}</p>
              )}
            </div>
          )
        );
      })}
    </div>
  );
}
