// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, columns, escaped, list, section, startNotes } from './shared.mjs';

export function scenarios(document) {
  const { scenarios: block, roles } = document;
  const notes = startNotes('scenarios', document);
  const items = block.items.map((scenario) => {
    const place = { id: `scenarios-${scenario.id}`, name: scenario.name };
    const lines = (items) => list(items, notes, place);
    const situation = scenario.situation ? lines(scenario.situation) : '';
    const own = scenario.roles
      ? columns(
          roles,
          place.id,
          (role) => `<div class="rw-lines">${lines(scenario.roles[role.id])}</div>`,
          4,
        )
      : '';
    const shared = scenario.shared
      ? `<div class="rw-duty"><h4>Together</h4>${lines(scenario.shared)}</div>`
      : '';
    const steps = scenario.steps
      ? `<ol role="list" class="rw-lines">${scenario.steps.map((step, index) => walk(step, index, scenario, roles, notes)).join('')}</ol>`
      : '';
    return `<div id="${escaped(place.id)}" class="rw-scenario"><h3 class="rw-name">${escaped(scenario.name)}</h3>${situation}${own}${shared}${steps}</div>`;
  });
  return section(block, notes, items.join(''), false);
}

function walk(step, index, scenario, roles, notes) {
  const role = roles.findIndex(({ id }) => id === step.role);
  const place = { id: `scenarios-${scenario.id}-${step.id}`, name: scenario.name };
  const numberOf = (id) => scenario.steps.findIndex((each) => each.id === id) + 1;
  const choices = (step.choices ?? []).map(
    (choice) =>
      `<p><a class="rw-way" href="#scenarios-${escaped(scenario.id)}-${escaped(choice.to)}" data-to="${escaped(choice.to)}">${escaped(choice.text)} <span class="rw-kind">Go on with step ${numberOf(choice.to)}</span></a></p>`,
  );
  const chosen = scenario.steps.flatMap(({ id, choices = [] }) =>
    choices
      .filter(({ to }) => to === step.id)
      .map(
        ({ text }) =>
          `<p class="rw-kind"><a href="#scenarios-${escaped(scenario.id)}-${escaped(id)}">From step ${numberOf(id)}:</a> ${escaped(text)}</p>`,
      ),
  );
  const ends = step.ends ? '<p class="rw-kind">It ends here.</p>' : '';
  return `<li id="${escaped(place.id)}" data-role="${role + 1}"><p><span class="rw-number">${index + 1}</span> <span class="rw-key"></span><strong>${escaped(roles[role].name)}</strong></p>${chosen.join('')}<p>${claim(step, notes, place)}</p>${choices.join('')}${ends}</li>`;
}
