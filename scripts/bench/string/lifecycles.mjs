// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, derived, escaped, inline, section, startNotes } from './shared.mjs';

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
      ? `<div class="rw-loop" data-span="${turn}"><ol role="list">${main.slice(0, turn).map(draw).join('')}</ol><p class="rw-return">${inline(returns.text)}${cite(returns, notes, place)}<span class="rw-hidden">. Leads back to ${escaped(stages.find((one) => one.id === returns.to).name)}.</span></p></div>`
      : '';
    const placed = stages.some((one) => one.nested)
      ? '<p class="rw-kind">The editors placed the examples in their stages (derived).</p>'
      : '';
    return `<div id="${escaped(place.id)}" class="rw-cycle" data-kind="${cycle.kind}" data-role="${document.roles.findIndex((role) => role.id === cycle.role) + 1}"><div class="rw-cycle-head"><h3 class="rw-name">${escaped(cycle.name)}</h3><p class="rw-text">${summary}</p></div><div class="rw-track">${loop}<ol role="list" class="rw-line" start="${stages.indexOf(line[0]) + 1}" data-span="${line.length}">${line.map(draw).join('')}</ol></div>${placed}</div>`;
  });
  return section(block, notes, cycles.join(''), false);
}

function stage(one, stages, notes, partner) {
  const place = { id: `lifecycles-${one.id}`, name: one.name };
  const alongside = stages.filter((other) => other.alongside === one.id);
  const beside = partner ? `<span class="rw-hidden">Alongside ${escaped(partner)}: </span>` : '';
  const kind = one.openEnded ? '<span class="rw-kind"> open-ended</span>' : '';
  const basis = derived(one.summary, notes);
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
