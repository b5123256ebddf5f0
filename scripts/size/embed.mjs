import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What a page pays for the element, gzipped: the script with the first four views and tabs, without its sheet; and that with
 * the file of all other views.
 *
 * @param {string} dist As packed.
 */
export function measureEmbed(dist) {
  const script = readFileSync(`${dist}/embed.js`, 'utf8');
  const [further] = readdirSync(`${dist}/embed`).filter((file) => file.startsWith('further'));
  const first = gzip(script.replace(longestText(script), '``'));
  return { first, all: first + gzip(readFileSync(`${dist}/embed/${further}`, 'utf8')) };
}

/** The sheet, which stands in the script as a text. @param {string} script */
function longestText(script) {
  const texts = script.match(/`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g) ?? [];
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}

/** @param {string} text */
function gzip(text) {
  return gzipSync(text, { level: 9 }).length;
}
