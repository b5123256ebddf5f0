/** What these say is not for readers, or is said in other words: a basis by its mark, a date as people write it. */
const NOT_SHOWN = new Set([
  'id',
  'role',
  'kind',
  'basis',
  'source',
  'href',
  'url',
  'from',
  'to',
  'alongside',
  'lifecycle',
  'stage',
  'assignments',
  'scheme',
  'answer',
  'published',
]);

/**
 * Every text of a block, wherever it stands, without its marks.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
export function textsOf(value) {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return isMarkedUp(value) ? [plain(value)] : value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (NOT_SHOWN.has(key) ? [] : textsOf(part)));
}

/** @param {readonly any[]} list */
function isMarkedUp(list) {
  return list.some(
    (run) => typeof run === 'string' || run?.strong || run?.em || run?.code || run?.link,
  );
}

/**
 * @param {any} text
 * @returns {string}
 */
function plain(text) {
  if (typeof text === 'string') return text;
  if (Array.isArray(text)) return text.map(plain).join('');
  return plain(text.strong ?? text.em ?? text.code ?? text.link);
}

/** @type {Record<string, string>} */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/**
 * What a reader of some HTML reads.
 *
 * @param {string} html
 */
export function textContent(html) {
  return squeeze(
    html
      .replace(/<!--.*?-->/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&([^;]+);/g, (entity, name) => ENTITIES[name] ?? entity),
  );
}

/** @param {string} text */
export function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Elements, texts and comments, as a parser would make them.
 *
 * @param {string} html
 */
export function countNodes(html) {
  const elements = html.match(/<[a-z][^>]*>/gi)?.length ?? 0;
  const comments = html.match(/<!--/g)?.length ?? 0;
  const texts = html.match(/>[^<]+/g)?.length ?? 0;
  return elements + comments + texts;
}
