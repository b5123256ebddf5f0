// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, escaped, inline, section, startNotes } from './shared.mjs';

export const LEGEND = [
  { id: 'responsible', letter: 'R', name: 'Responsible', meaning: 'does the work' },
  {
    id: 'accountable',
    letter: 'A',
    name: 'Accountable',
    meaning: 'answers for the result; one in each row',
  },
  { id: 'consulted', letter: 'C', name: 'Consulted', meaning: 'is asked before, and replies' },
  { id: 'informed', letter: 'I', name: 'Informed', meaning: 'is told after' },
];
// Who answers comes first in a cell.
const WEIGHED = ['accountable', 'responsible', 'consulted', 'informed'];
const WORDS = new Map(LEGEND.map((kind) => [kind.id, kind.name]));

export const FIGURES = {
  responsible: figure('square', '<path d="M-107-107H107V107H-107z"></path>', 'R'),
  accountable: figure(
    'seal',
    '<circle r="130"></circle><path d="M0-94a94 94 0 1 0 1 0z"></path>',
    'A',
  ),
  consulted: figure('hexagon', '<path d="M-125 0-63-108H63L125 0 63 108H-63z"></path>', 'C'),
  informed: figure('tag', '<path d="M-100-95H35L110 0 35 95H-100z"></path>', 'I'),
};

function figure(shape, path, letter) {
  return `<svg class="rw-mark" data-shape="${shape}" viewBox="-140 -140 280 280" aria-hidden="true">${path}<text y="52">${letter}</text></svg>`;
}

export function raci(document) {
  const { raci: block, roles } = document;
  const notes = startNotes('raci', document);
  const activities = block.groups.flatMap((group) => group.activities);
  const columns = block.parties.map((party) => {
    const role = roles.findIndex((one) => one.id === party.role);
    const id = party.role ?? party.id;
    const wide = activities.some((activity) => activity.assignments[id]?.length > 1);
    return {
      id,
      name: party.name ?? roles[role].name,
      attributes: (role < 0 ? '' : ` data-role="${role + 1}"`) + (wide ? ' data-wide="true"' : ''),
    };
  });
  const legend = LEGEND.map(
    ({ id, letter, name, meaning }) =>
      `<li>${FIGURES[id]}<span class="rw-hidden">${letter}: </span><strong>${name}</strong><span class="rw-meaning"> ${meaning}</span></li>`,
  );
  const heads = columns.map(
    (column) =>
      `<th role="columnheader" scope="col"${column.attributes}>${escaped(column.name)}</th>`,
  );
  const groups = block.groups.map((group) => {
    const rows = group.activities.map((activity) => {
      const id = `raci-${activity.id}`;
      const cells = columns.map((column) => {
        const given = activity.assignments[column.id] ?? [];
        const kinds = WEIGHED.filter((kind) => given.includes(kind));
        return `<td role="cell"${column.attributes}>${kinds
          .map((kind) => FIGURES[kind])
          .join(
            '',
          )}<span class="rw-hidden">${kinds.map((kind) => WORDS.get(kind)).join(', ') || 'no part'}</span></td>`;
      });
      return `<tr role="row" id="${escaped(id)}"><th role="rowheader" scope="row">${escaped(activity.name)}${cite(activity, notes, { id, name: activity.name })}</th>${cells.join('')}</tr>`;
    });
    return `<tbody role="rowgroup"><tr role="row" class="rw-group"><th role="rowheader" scope="rowgroup" colSpan="${columns.length + 1}">${escaped(group.name)}</th></tr>${rows.join('')}</tbody>`;
  });
  const note =
    inline(block.note.text) + cite(block.note, notes, { id: 'raci-note', name: 'Derived.' });
  const body = `<ul role="list" class="rw-legend" aria-label="RACI: letters and what they mean">${legend.join('')}</ul><table role="table" class="rw-grid" data-notation="letter" aria-labelledby="raci-title"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="rw-hidden">Activity</span></th>${heads.join('')}</tr></thead>${groups.join('')}</table><p class="rw-remark" id="raci-note"><strong>Derived. </strong>${note}</p>`;
  return section(block, notes, body, false);
}
