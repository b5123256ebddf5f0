/** @typedef {import('../../src/model/types.js').Comparison} Comparison */

/**
 * A comparison of eight roles with as many aspects as asked, cited and marked like real ones, no two cells alike.
 *
 * @param {number} aspects
 * @returns {any}
 */
export function grownDocument(aspects) {
  const roles = Array.from({ length: 8 }, (_, index) => ({
    id: `role-${index}`,
    name: `Role ${index + 1}`,
    summary: { text: `does the work of role ${index + 1}`, sources: [{ source: 'first' }] },
  }));
  const aspect = (/** @type {number} */ row) => ({
    id: `aspect-${row}`,
    name: `Aspect ${row}`,
    cells: Object.fromEntries(roles.map((role, column) => [role.id, cell(row, column)])),
  });
  const groups = Array.from({ length: Math.ceil(aspects / 10) }, (_, group) => ({
    id: `group-${group}`,
    name: `Group ${group + 1}`,
    aspects: Array.from({ length: Math.min(10, aspects - group * 10) }, (_, row) =>
      aspect(group * 10 + row),
    ),
  }));
  return {
    id: 'grown',
    lang: 'en-GB',
    title: 'Grown',
    roles,
    sources: [
      { id: 'first', title: 'The first source', publisher: 'First', published: '2024-02-10' },
      { id: 'second', title: 'The second source', publisher: 'Second' },
    ],
    comparison: { title: 'Eight roles', groups },
  };
}

/**
 * @param {number} row
 * @param {number} column
 */
function cell(row, column) {
  const text = `Role ${column + 1} takes care of part ${row} of the work, and says when it is done`;
  const sources = [{ source: row % 2 ? 'first' : 'second' }];
  switch (row % 5) {
    case 0:
      return { text: [{ strong: [`Part ${row}`] }, ` belongs to role ${column + 1}`], sources };
    case 1:
      return { list: [{ text, sources }, { text: `${text}, twice` }] };
    default:
      return { text, sources };
  }
}
