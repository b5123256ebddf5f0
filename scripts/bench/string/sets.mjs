// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { cite, escaped, section, startNotes } from './shared.mjs';

export function skills(document) {
  const { skills: block, roles } = document;
  const notes = startNotes('skills', document);
  const parts = partsOf(block.items, roles);
  const [first, both, second] = parts.map(({ items }) => items.length);
  const figure = `<svg class="rw-circles" viewBox="0 0 13 9.591" aria-hidden="true"><circle cx="4.592" cy="4.796" r="4.472" data-role="1"></circle><circle cx="8.204" cy="4.796" r="4.736" data-role="2"></circle><circle cx="8.204" cy="4.796" r="4.496" data-role="2"></circle><text x="1.704" y="5.296" data-role="1">${first}</text><text x="6.296" y="5.296">${both}</text><text x="11.091" y="5.296" data-role="2">${second}</text></svg>`;
  return section(block, notes, pair(parts, notes, figure), true);
}

export function tools(document) {
  const { tools: block, roles } = document;
  const notes = startNotes('tools', document);
  return section(block, notes, pair(partsOf(block.items, roles), notes, ''), true);
}

function partsOf(items, roles) {
  const [first, second] = roles;
  const own = (role) =>
    items.filter((item) => item.roles.length === 1 && item.roles[0] === role.id);
  return [
    { name: `${first.name}’s own`, numbers: [1], items: own(first) },
    {
      name: 'Shared by both',
      numbers: [1, 2],
      items: items.filter((item) => item.roles.length > 1),
    },
    { name: `${second.name}’s own`, numbers: [2], items: own(second) },
  ];
}

function pair(parts, notes, figure) {
  return `<div class="rw-sets rw-pair">${figure}${parts.map((part) => set(part, notes)).join('')}</div>`;
}

function set({ name, numbers, items }, notes) {
  const keys = numbers.map((number) => `<span class="rw-key" data-role="${number}"></span>`);
  const lines = items.map((item) => {
    const place = { id: `${notes.view}-${item.id}`, name: item.name };
    const kind = item.kind === 'framework' ? '<span class="rw-kind"> framework</span>' : '';
    const text = item.text ? `<span class="rw-text"> ${escaped(item.text)}</span>` : '';
    return `<li id="${escaped(place.id)}">${escaped(item.name)}${kind}${text}${cite(item, notes, place)}</li>`;
  });
  const body =
    lines.length > 0
      ? `<ul role="list" class="rw-lines">${lines.join('')}</ul>`
      : '<p class="rw-none">none named</p>';
  return `<div class="rw-set"${numbers.length > 1 ? '' : ` data-role="${numbers[0]}"`}>${keys.join('')}<h3 class="rw-name">${escaped(name)}</h3>${body}</div>`;
}
