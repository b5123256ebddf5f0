// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
/** The page of bare.jsx as template strings: the least that writing it can cost. Byte for byte what React makes of that. */

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const LEGEND = [
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
const ANSWERS = { yes: 'Yes', partial: 'Partly', no: 'No' };

const FIGURES = {
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

export function page(document) {
  return `<main>${compare(document)}${lifecycles(document)}${raci(document)}${responsibilities(document)}</main>`;
}

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
        ? `<td role="cell" colSpan="${roles.length}">${roles
            .map((_, index) => `<span class="rw-key" data-role="${index + 1}"></span>`)
            .join(
              '',
            )}<strong> ${roles.length > 2 ? 'All:' : 'Both:'} </strong>${answer(aspect.shared, notes, place)}</td>`
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
  return `<section class="rw rw-comparison" aria-labelledby="comparison-title"><h2 class="rw-title" id="comparison-title">${escaped(comparison.title)}</h2>${comparison.lead ? `<p class="rw-lead">${inline(comparison.lead)}</p>` : ''}<table role="table" class="rw-grid" aria-labelledby="comparison-title"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="rw-hidden">Aspect</span></th>${heads.join('')}</tr></thead>${groups.join('')}</table>${citedSources(notes, document, true)}</section>`;
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

export function lifecycles(document) {
  const block = document.lifecycles;
  const notes = startNotes('lifecycles', document);
  const cycles = block.cycles.map((cycle) => {
    const place = { id: `lifecycles-${cycle.id}`, name: cycle.name };
    const { returns, stages } = cycle;
    const main = stages.filter((one) => !one.alongside);
    const turn = returns ? main.findIndex((one) => one.id === returns.from) + 1 : 0;
    const line = main.slice(turn);
    const draw = (one) => stage(one, stages, notes);
    const summary = inline(cycle.summary.text) + cite(cycle.summary, notes, place);
    const loop = returns
      ? `<div class="rw-loop" data-stages="${turn}"><ol role="list">${main.slice(0, turn).map(draw).join('')}</ol><p class="rw-return">${inline(returns.text)}${cite(returns, notes, place)}<span class="rw-hidden"> Leads back to ${escaped(stages.find((one) => one.id === returns.to).name)}.</span></p></div>`
      : '';
    const placed = stages.some((one) => one.nested)
      ? '<p class="rw-kind">The editors placed the examples in their stages (derived).</p>'
      : '';
    return `<div id="${escaped(place.id)}" class="rw-cycle" data-kind="${cycle.kind}" data-role="${document.roles.findIndex((role) => role.id === cycle.role) + 1}"><div class="rw-cycle-head"><h3 class="rw-name">${escaped(cycle.name)}</h3><p class="rw-text">${summary}</p></div><div class="rw-track">${loop}<ol role="list" class="rw-line" start="${stages.indexOf(line[0]) + 1}" data-stages="${line.length}">${line.map(draw).join('')}</ol></div>${placed}</div>`;
  });
  return `<section class="rw rw-lifecycles" aria-labelledby="lifecycles-title"><h2 class="rw-title" id="lifecycles-title">${escaped(block.title)}</h2><p class="rw-lead">${inline(block.lead)}</p>${cycles.join('')}${citedSources(notes, document, false)}</section>`;
}

function stage(one, stages, notes, partner) {
  const place = { id: `lifecycles-${one.id}`, name: one.name };
  const alongside = stages.filter((other) => other.alongside === one.id);
  const beside = partner ? `<span class="rw-hidden">Alongside ${escaped(partner)}: </span>` : '';
  const kind = one.openEnded ? '<span class="rw-kind"> open-ended</span>' : '';
  const basis = one.summary.basis === 'derived' ? '<span class="rw-basis"> derived</span>' : '';
  const summary = inline(one.summary.text) + basis + cite(one.summary, notes, place);
  const nested = one.nested
    ? `<ul role="list" class="rw-nested" aria-label="Within ${escaped(one.name)}:">${one.nested
        .map((inner) => `<li>${escaped(inner.name)}${cite(inner, notes, place)}</li>`)
        .join('')}</ul>`
    : '';
  const below =
    alongside.length > 0
      ? `<ol role="list" start="${stages.indexOf(alongside[0]) + 1}">${alongside
          .map((other) => stage(other, stages, notes, one.name))
          .join('')}</ol>`
      : '';
  return `<li id="${escaped(place.id)}" class="rw-stage"${below ? ' data-siding="true"' : ''}><div>${beside}<p class="rw-stage-name"><span class="rw-number">${stages.indexOf(one) + 1}</span> ${escaped(one.name)}${kind}</p><p class="rw-text">${summary}</p>${nested}</div>${below}</li>`;
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
  return `<section class="rw rw-raci" aria-labelledby="raci-title"><h2 class="rw-title" id="raci-title">${escaped(block.title)}</h2><p class="rw-lead">${inline(block.lead)}</p><ul role="list" class="rw-legend" aria-label="RACI: letters and what they mean">${legend.join('')}</ul><table role="table" class="rw-grid" data-notation="letter" aria-labelledby="raci-title"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col"><span class="rw-hidden">Activity</span></th>${heads.join('')}</tr></thead>${groups.join('')}</table><p class="rw-remark" id="raci-note"><strong>Derived. </strong>${note}</p>${citedSources(notes, document, false)}</section>`;
}

export function responsibilities(document) {
  const { responsibilities: block, roles } = document;
  const notes = startNotes('responsibilities', document);
  const cards = roles.map((role, index) => {
    const own = block.roles[role.id];
    const place = { id: `responsibilities-${role.id}`, name: role.name };
    const summary = inline(own.summary.text) + cite(own.summary, notes, place);
    const groups = own.groups.map((group) => {
      const id = `responsibilities-${role.id}-${group.id}`;
      const items = group.items.map(
        (item) => `<li>${inline(item.text)}${cite(item, notes, { id, name: group.name })}</li>`,
      );
      return `<div id="${escaped(id)}" class="rw-duty"><h4>${escaped(group.name)}</h4><ul role="list">${items.join('')}</ul></div>`;
    });
    return `<div id="${escaped(place.id)}" class="rw-card" data-role="${index + 1}"><h3 class="rw-name">${escaped(role.name)}</h3><p class="rw-sum">${summary}</p>${groups.join('')}</div>`;
  });
  return `<section class="rw rw-responsibilities" aria-labelledby="responsibilities-title"><h2 class="rw-title" id="responsibilities-title">${escaped(block.title)}</h2>${block.lead ? `<p class="rw-lead">${inline(block.lead)}</p>` : ''}<div class="rw-columns">${cards.join('')}</div>${citedSources(notes, document, true)}</section>`;
}

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

function escaped(text) {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]) : text;
}

function inline(text) {
  if (typeof text === 'string') return escaped(text);
  return text
    .map((run) =>
      typeof run === 'string' ? escaped(run) : `<strong>${inline(run.strong)}</strong>`,
    )
    .join('');
}

function startNotes(view, document) {
  return {
    view,
    numbers: new Map(document.sources.map((source, index) => [source.id, index + 1])),
    publishers: new Map(document.sources.map((source) => [source.id, source.publisher])),
    cited: new Map(),
  };
}

function cite({ sources }, notes, place) {
  if (!sources) return '';
  const links = sources.map(({ source }) => {
    if (!notes.cited.has(source)) notes.cited.set(source, place);
    const number = notes.numbers.get(source);
    return `<a href="#${notes.view}-${escaped(source)}" aria-label="Source ${number}">${number}</a>`;
  });
  return `<sup class="rw-note">${links.join(', ')}</sup>`;
}

function citedSources(notes, document, paraphrased) {
  const items = document.sources.map((source, index) => {
    const place = notes.cited.get(source.id);
    if (!place) return '';
    const published = source.published && longDate.format(new Date(source.published));
    const details = [source.author, source.publisher, source.note, published];
    return `<li id="${notes.view}-${escaped(source.id)}" value="${index + 1}"><cite>${escaped(source.title)}</cite>. ${escaped(details.filter(Boolean).join(', '))}. <a href="#${escaped(place.id)}" aria-label="Back to ${escaped(place.name)}">↑\u00a0${escaped(place.name)}</a></li>`;
  });
  return `<footer class="rw-sources" aria-label="Sources" role="group">${paraphrased ? '<p>Every statement puts its source in other words.</p>' : ''}<ol>${items.join('')}</ol></footer>`;
}
