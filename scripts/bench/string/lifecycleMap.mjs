// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, escaped, section, startNotes } from './shared.mjs';

export function lifecycleMap(document) {
  const [product, project] = document.lifecycles.cycles;
  const notes = startNotes('map', document);
  const { returns, stages } = product;
  const turn = stages.findIndex((stage) => stage.id === returns.from) + 1;
  const back = stages.find((stage) => stage.id === returns.to);
  const main = project.stages.filter((stage) => !stage.alongside);
  const drawn = (from, to) =>
    stages
      .slice(from, to)
      .map((stage, index) => holding(stage, from + index + 1, notes))
      .join('');
  // In the order in which they are read, for that is how their notes are numbered.
  const about = head(product, notes);
  const round = drawn(0, turn);
  const leads =
    escaped(returns.text) + cite(returns, notes, { id: 'map-product', name: product.name });
  const out = drawn(turn);
  const loop = `<div class="rw-loop" data-span="${turn}"><ol role="list">${round}</ol><p class="rw-return">${leads}<span class="rw-hidden">. Leads back to ${escaped(back.name)}.</span></p></div>`;
  const line = `<ol role="list" class="rw-line" start="${turn + 1}" data-span="${stages.length - turn}">${out}</ol>`;
  const bars = main.map((stage) => bar(stage, project.stages));
  const body = `<div id="map-product" class="rw-cycle" data-kind="continuous" data-role="1">${about}<p class="rw-hidden">Open-ended: it comes round again.</p><div class="rw-track">${loop}${line}</div><p class="rw-kind">The editors placed the examples in their stages (derived).</p></div><div id="map-project" class="rw-cycle rw-whole" data-kind="finite" data-role="2">${head(project, notes)}<p class="rw-hidden">Finite: it ends with its last stage.</p><ol role="list" class="rw-bar">${bars.join('')}</ol><p class="rw-kind">Each of the examples named above is one such life.</p></div>`;
  return section(document.lifecycles.map, notes, body, false);
}

function head({ id, name, summary }, notes) {
  return `<div class="rw-cycle-head"><h3 class="rw-name">${escaped(name)}</h3><p class="rw-text">${escaped(summary.text)}${cite(summary, notes, { id: `map-${id}`, name })}</p></div>`;
}

function holding({ id, name, nested, openEnded }, number, notes) {
  const place = { id: `map-${id}`, name };
  const lives = nested
    ? `<ol role="list" class="rw-lives" aria-label="Within ${escaped(name)}:">${nested
        .map(
          (inner) =>
            `<li data-role="2" data-kind="finite">${escaped(inner.name)}${cite(inner, notes, place)}</li>`,
        )
        .join('')}</ol>`
    : '<p class="rw-lives rw-none">none in this stage</p>';
  const kind = openEnded ? '<span class="rw-kind"> open-ended</span>' : '';
  return `<li id="${escaped(place.id)}" class="rw-stage"><div><p class="rw-stage-name"><span class="rw-number">${number}</span> ${escaped(name)}${kind}</p>${lives}</div></li>`;
}

function bar(stage, stages, partner) {
  const beside = stages.filter((other) => other.alongside === stage.id);
  const heard = partner ? `<span class="rw-hidden">Alongside ${escaped(partner)}: </span>` : '';
  const below =
    beside.length > 0
      ? `<ol role="list" start="${stages.indexOf(beside[0]) + 1}">${beside
          .map((other) => bar(other, stages, stage.name))
          .join('')}</ol>`
      : '';
  return `<li id="map-${escaped(stage.id)}" class="rw-stage"${below ? ' data-siding="true"' : ''}><div>${heard}<p class="rw-stage-name"><span class="rw-number">${stages.indexOf(stage) + 1}</span> ${escaped(stage.name)}</p></div>${below}</li>`;
}
