import type { ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { Role, Skill, Tool } from '../../model/types.js';
import type { SkillRow, SkillSets } from '../../model/views/skillSets.js';
import { grid } from './grid.js';
import { inline } from './inline.js';
import type { SetsLabels } from './setsLabels.js';
import type { View } from './view.js';

/** A row for each item and a column for each role; the role's line marks what it has. */
export function setsTable<Item extends Skill | Tool>(
  view: View<SetsLabels>,
  roles: readonly Role[],
  { rows }: SkillSets<Item>,
  draw: (item: Item) => ReactNode,
): ReactNode {
  const { labels } = view;
  const everybody = roles.map(({ name }) => plainText(name));
  const rowsOf = (least: number, most: number): readonly SkillRow<Item>[] =>
    rows.filter(({ has }) => {
      const count = has.filter(Boolean).length;
      return count >= least && count <= most;
    });
  return grid(
    view,
    labels.item,
    roles.map(({ id, name }, index) => ({ id, name, role: index + 1 })),
    ({ name }) => <span className="rw-name">{inline(name)}</span>,
    [
      {
        id: '-all',
        name: labels.sharedBy(everybody, roles.length),
        rows: rowsOf(roles.length, roles.length),
      },
      { id: '-some', name: labels.sharedBySome, rows: rowsOf(2, roles.length - 1) },
      { id: '-one', name: labels.ownOfOne, rows: rowsOf(1, 1) },
      { id: '-others', name: labels.ofOthers, rows: rowsOf(0, 0) },
    ].filter((group) => group.rows[0]),
    ({ item, has }) => [
      item,
      draw(item),
      has.map((its, index) => (
        <td key={roles[index]?.id} role="cell" data-role={index + 1}>
          {its && <span className="rw-key" />}
          <span className="rw-hidden">{its ? labels.has : labels.lacks}</span>
        </td>
      )),
    ],
  );
}
