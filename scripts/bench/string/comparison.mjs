// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, escaped, inline, section, startNotes } from './shared.mjs';

const ANSWERS = { yes: 'Yes', partial: 'Partly', no: 'No' };

export function compare(document) {
  const { roles, comparison } = document;
  const notes = startNotes('comparison', document);
  const heads = roles.map(
    (role, index) =>
      `<th id="comparison-${escaped(role.id)}" role="columnheader" scope="col" data-role="${index + 1}"><span class="rw-name">${escaped(role.name)}</span>${
        role.summary
          ? `<span class="rw-sum">${inline(role.summary.text)}${cite(role.summary, notes, { id: `comparison-${role.id}`, name: role.name })}</span>`
          : ''
      }</th>`,
  );
  const groups = comparison.groups.map((group) => {
    const differing = group.aspects.filter((aspect) => !aspect.shared).length;
    const total = group.aspects.length;
    const rows = group.aspects.map((aspect) => {
      const place = { id: `comparison-${aspect.id}`, name: aspect.name };
      const cells = aspect.shared
        ? `<td role="cell" data-span="${roles.length}">${roles
            .map((_, index) => `<span class="rw-key" data-role="${index + 1}"></span>`)
            .join(
              '',
            )}<strong> ${roles.length > 2 ? 'All:' : 'Both:'} </strong>${answer(aspect.shared, notes, place)}</td>${roles
            .slice(1)
            .map(() => `<td role="cell" class="rw-hidden">Same as ${escaped(roles[0].name)}</td>`)
            .join('')}`
        : roles
            .map(
              (role, index) =>
                `<td role="cell" data-role="${index + 1}"><span class="rw-who" aria-hidden="true">${escaped(role.name)}</span>${answer(aspect.cells[role.id], notes, place)}</td>`,
            )
            .join('');
      return `<tr role="row" id="${escaped(place.id)}"><th role="rowheader" scope="row">${escaped(aspect.name)}</th>${cells}</tr>`;
    });
    const count = differing < total ? `${differing} of ${total} differ` : `all ${total} differ`;
    return `<tbody role="rowgroup"><tr role="row" class="rw-group"><th role="rowheader" scope="rowgroup" colSpan="${roles.length + 1}">${escaped(group.name)}<span class="rw-count"> ${count}</span></th></tr>${rows.join('')}</tbody>`;
  });
  const table = `<table role="table" class="rw-grid" aria-labelledby="comparison-title"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="rw-hidden">Aspect</span></th>${heads.join('')}</tr></thead>${groups.join('')}</table>`;
  return section(comparison, notes, table, true);
}

function answer(cell, notes, place) {
  if (cell.list) {
    const items = cell.list.map(
      (item) => `<li>${inline(item.text)}${cite(item, notes, place)}</li>`,
    );
    return `<ul class="rw-list">${items.join('')}</ul>`;
  }
  if (cell.answer) {
    return `<span class="rw-answer" data-answer="${cell.answer}" aria-hidden="true"></span><strong>${ANSWERS[cell.answer]}</strong>${cell.text ? `, ${inline(cell.text)}` : ''}${cite(cell, notes, place)}`;
  }
  if (cell.disagree) {
    const claims = cell.disagree.map((claim) => {
      const says = claim.sources.map(({ source }) => notes.publishers.get(source)).join(', ');
      return `<li>${inline(claim.text)} <span class="rw-says">${escaped(says)}${cite(claim, notes, place)}</span></li>`;
    });
    return `<span class="rw-disagree">Sources disagree</span><ul class="rw-fork">${claims.join('')}</ul>`;
  }
  return inline(cell.text) + cite(cell, notes, place);
}
