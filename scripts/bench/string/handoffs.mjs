// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, escaped, origin, section, startNotes } from './shared.mjs';

export function handoffs(document) {
  const { handoffs: block, roles } = document;
  const { parties, steps, returns } = block;
  const notes = startNotes('handoffs', document);
  const lanes = parties.map((party) => {
    const role = roles.findIndex(({ id }) => id === party.role);
    return {
      id: party.role ?? party.id,
      name: party.name ?? roles[role].name,
      role: role < 0 ? '' : ` data-role="${role + 1}"`,
    };
  });
  const laneOf = (party) => lanes.findIndex(({ id }) => id === party);
  const heads = lanes.map((lane) => `<li${lane.role}>${escaped(lane.name)}</li>`);
  const items = steps.map((step, index) => {
    const place = { id: `handoffs-${step.id}`, name: step.name };
    const lane = laneOf(step.party);
    const again = step.id === returns.to ? ' data-again="true"' : '';
    const own = step.hands;
    const to = own && laneOf(own.to);
    // In the order in which they are read, for that is how their notes are numbered.
    const does = escaped(step.name) + origin(step, notes, place);
    const hands = own
      ? `<div class="rw-hand" data-lane="${to + 1}"${to < lane ? ' data-up="true"' : ''}><p class="rw-says">hands ${escaped(own.what)} to ${escaped(lanes[to].name)}${origin(own, notes, place)}</p></div>`
      : '';
    const back =
      index === steps.length - 1
        ? `<p class="rw-return" data-span="${steps.length}">${claim(returns, notes, place)}. <a href="#handoffs-${escaped(returns.to)}">Then it starts over at 1</a></p>`
        : '';
    return `<li id="${escaped(place.id)}"${lanes[lane].role} data-lane="${lane + 1}"${again}><div class="rw-step"><p><strong>${index + 1} <span>${escaped(lanes[lane].name)}</span></strong> <span>${does}</span></p></div>${hands}${back}</li>`;
  });
  const body = `<div class="rw-flow" data-lane="${lanes.length}" data-flat="true"><ul class="rw-lanes" aria-hidden="true">${heads.join('')}</ul><ol role="list">${items.join('')}</ol></div>`;
  return section(block, notes, body, false);
}
