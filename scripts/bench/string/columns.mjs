// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, columns, duty, escaped, list, section, startNotes } from './shared.mjs';

export function roles(document) {
  const notes = startNotes('roles', document);
  const body = columns(document.roles, 'roles', (role, place) => {
    const { name, definition, examples } = role.manages;
    return `<p class="rw-sum">${claim(role.summary, notes, place)}</p>${duty({ id: `${place.id}-question`, name: 'Core question' }, [role.coreQuestion], notes)}${duty({ id: `${place.id}-definition`, name: role.discipline }, role.definition, notes)}${duty({ id: `${place.id}-manages`, name }, definition, notes)}${duty({ id: `${place.id}-examples`, name: 'For example' }, examples, notes)}`;
  });
  return section({ title: 'The roles' }, notes, body, true);
}

export function responsibilities(document) {
  const { responsibilities: block } = document;
  const notes = startNotes('responsibilities', document);
  const body = columns(document.roles, 'responsibilities', (role, place) => {
    const own = block.roles[role.id];
    const summary = claim(own.summary, notes, place);
    const groups = own.groups.map(({ id, name, items }) =>
      duty({ id: `${place.id}-${id}`, name }, items, notes),
    );
    return `<p class="rw-sum">${summary}</p>${groups.join('')}`;
  });
  return section(block, notes, body, true);
}

export function questions(document) {
  const { questions: block } = document;
  const notes = startNotes('questions', document);
  const body = columns(
    document.roles,
    'questions',
    (role, place) => `<div class="rw-lines">${list(block.roles[role.id], notes, place)}</div>`,
  );
  return section(block, notes, body, true);
}

export function overlap(document) {
  const { overlap: block } = document;
  const notes = startNotes('overlap', document);
  const card = (part) => {
    const place = { id: `overlap-${part.id}`, name: part.name };
    const kind = part.kind ? `<p class="rw-kind" data-kind="${part.kind}">${part.kind}</p>` : '';
    const situation = part.situation ? list(part.situation, notes, place) : '';
    return `<div id="${escaped(place.id)}" class="rw-card"><h3 class="rw-name">${escaped(part.name)}</h3>${kind}${situation}<div class="rw-lines">${list(part.items, notes, place)}</div></div>`;
  };
  const body = [block.contexts, block.effects].map(
    (parts) => `<div class="rw-columns">${parts.map(card).join('')}</div>`,
  );
  return section(block, notes, body.join(''), true);
}
