import { type ComparisonShow, filterRows } from '../model/views/filterRows.js';
import { element } from './nodes.js';

/** The rows of a table that is there already, in their groups. */
function groupsIn(root: ParentNode) {
  return [...root.querySelectorAll<HTMLTableSectionElement>(':scope > table > tbody')].map(
    (group) => ({
      group,
      // The first row is the name of the group.
      rows: [...group.rows].slice(1).map((row) => ({ row, differs: !row.dataset.agrees })),
    }),
  );
}

/** How many rows there are to choose. */
export function countRows(root: ParentNode, show: ComparisonShow): number {
  return filterRows(groupsIn(root), show).shown;
}

/** Hides every row that was not asked for, and each group that has no other; what is said under the others follows. */
export function showRows(root: ParentNode, show: ComparisonShow): { shown: number; total: number } {
  const groups = groupsIn(root);
  const { groups: left, shown, total } = filterRows(groups, show);
  const parts = (of: readonly (typeof groups)[number][]) =>
    of.flatMap(({ group, rows }) => [group, ...rows.map(({ row }) => row)]);
  const kept = new Set(parts(left));
  for (const part of parts(groups)) part.toggleAttribute('data-hidden', !kept.has(part));
  for (const count of root.querySelectorAll<HTMLElement>('[data-alike]')) {
    const agrees = show === 'similarities';
    count.toggleAttribute('data-hidden', agrees);
    // Beside the words that are there, not in their place: a renderer may write those again.
    count.nextElementSibling?.remove();
    if (agrees) count.after(element('span', { class: count.className }, ` ${count.dataset.alike}`));
  }
  return { shown, total };
}
