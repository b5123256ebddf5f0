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
