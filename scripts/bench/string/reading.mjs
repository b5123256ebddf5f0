// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
import { claim, escaped, section, startNotes } from './shared.mjs';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

export function faq(document) {
  const { faq: block } = document;
  const notes = startNotes('faq', document);
  const items = block.items.map((item) => {
    const place = { id: `faq-${item.id}`, name: item.question };
    const answer = item.answer.map((part) => `<p>${claim(part, notes, place)}</p>`);
    return `<details class="rw-question"><summary><h3>${escaped(item.question)}</h3></summary><div id="${escaped(place.id)}">${answer.join('')}</div></details>`;
  });
  const { length } = items;
  const body = `<div data-rolewise="details" data-open="Open all ${length}" data-close="Close all ${length}">${items.join('')}</div>`;
  return section(block, notes, body, true);
}

export function takeaways(document) {
  const { takeaways: block, roles } = document;
  const notes = startNotes('takeaways', document);
  const items = block.items.map((item, index) => {
    const place = { id: `takeaways-${index + 1}`, name: block.title };
    const keys = (item.roles ?? []).map((id) => {
      const role = roles.findIndex((one) => one.id === id);
      return `<span class="rw-key" data-role="${role + 1}"></span>`;
    });
    const names = (item.roles ?? []).map((id) => roles.find((one) => one.id === id).name);
    const about = item.roles ? `<strong>${escaped(names.join(', '))}: </strong>` : '';
    return `<li id="${place.id}">${keys.join('')}${about}${claim(item, notes, place)}</li>`;
  });
  return section(block, notes, `<ul role="list" class="rw-lines">${items.join('')}</ul>`, true);
}

export function related(document) {
  const { related: block } = document;
  const items = block.items.map(
    ({ id, title, author, note, published }) =>
      `<li id="related-${escaped(id)}"><cite>${escaped(title)}</cite>. ${escaped(author)}, ${escaped(note)}, ${month.format(new Date(published))}. </li>`,
  );
  const body = `<ul role="list" class="rw-lines">${items.join('')}</ul>`;
  return section(block, startNotes('related', document), body, false);
}
