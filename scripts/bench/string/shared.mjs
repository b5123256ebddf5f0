// @ts-nocheck: for one document whose blocks are all there, and the types would have every other case looked at.
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#x27;' };

export function escaped(text) {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]) : text;
}

/** A view with its heading, its sentence and the sources that its body has cited. */
export function section(block, notes, body, paraphrased) {
  const { view } = notes;
  const lead = block.lead ? `<p class="rw-lead">${inline(block.lead)}</p>` : '';
  const marked = notes.marked ? '<p class="rw-kind">Derived: worked out by the editors.</p>' : '';
  return `<section class="rw rw-${view}" aria-labelledby="${view}-title"><h2 class="rw-title" id="${view}-title">${escaped(block.title)}</h2>${lead}${body}${citedSources(notes, paraphrased)}${marked}</section>`;
}

function citedSources(notes, paraphrased) {
  if (notes.cited.size === 0) return '';
  const items = notes.sources.map((source, index) => {
    const place = notes.cited.get(source.id);
    if (!place) return '';
    const published = source.published && day.format(new Date(source.published));
    const details = [source.author, source.publisher, source.note, published];
    return `<li id="${notes.view}-${escaped(source.id)}" value="${index + 1}"><cite>${escaped(source.title)}</cite>. ${escaped(details.filter(Boolean).join(', '))}. <a href="#${escaped(place.id)}" aria-label="Back to ${escaped(place.name)}">↑\u00a0${escaped(place.name)}</a></li>`;
  });
  return `<footer class="rw-sources" aria-label="Sources" role="group">${paraphrased ? '<p>Every statement puts its source in other words.</p>' : ''}<ol>${items.join('')}</ol></footer>`;
}

export function startNotes(view, { sources }) {
  return {
    view,
    sources,
    numbers: new Map(sources.map((source, index) => [source.id, index + 1])),
    publishers: new Map(sources.map((source) => [source.id, source.publisher])),
    cited: new Map(),
  };
}

export function cite({ sources }, notes, place) {
  if (!sources) return '';
  const links = sources.map(({ source }) => {
    if (!notes.cited.has(source)) notes.cited.set(source, place);
    const number = notes.numbers.get(source);
    return `<a href="#${notes.view}-${escaped(source)}" aria-label="Source ${number}">${number}</a>`;
  });
  return `<sup class="rw-note">${links.join(',\u00a0')}</sup>`;
}

export function inline(text) {
  if (typeof text === 'string') return escaped(text);
  return text
    .map((run) =>
      typeof run === 'string' ? escaped(run) : `<strong>${inline(run.strong)}</strong>`,
    )
    .join('');
}

export function claim(own, notes, place) {
  return inline(own.text) + origin(own, notes, place);
}

export function origin(own, notes, place) {
  return derived(own, notes) + cite(own, notes, place);
}

export function derived({ basis }, notes) {
  if (basis !== 'derived') return '';
  notes.marked = true;
  return '<span class="rw-basis"> derived</span>';
}

export function list(items, notes, place) {
  return `<ul role="list">${items.map((item) => `<li>${claim(item, notes, place)}</li>`).join('')}</ul>`;
}

export function duty(place, items, notes) {
  return `<div id="${escaped(place.id)}" class="rw-duty"><h4>${escaped(place.name)}</h4>${list(items, notes, place)}</div>`;
}

/** A column for each role, filled with what `draw` makes of it. */
export function columns(roles, prefix, draw, level = 3) {
  const cards = roles.map((role, index) => {
    const place = { id: `${prefix}-${role.id}`, name: role.name };
    return `<div id="${escaped(place.id)}" class="rw-card" data-role="${index + 1}"><h${level} class="rw-name">${escaped(role.name)}</h${level}>${draw(role, place)}</div>`;
  });
  return `<div class="rw-columns">${cards.join('')}</div>`;
}
