import { clip } from '../../model/finding.js';
import type { Cursor } from './cursor.js';

/** Reads the string in double quotes that begins at the cursor, and moves behind it. */
export function readString(cursor: Cursor): string {
  const start = cursor.at++;
  let isPlain = true;
  for (cursor.take(PLAIN); cursor.next !== '"'; cursor.take(PLAIN)) {
    if (cursor.next !== '\\') failIn(cursor, start);
    isPlain = false;
    if (cursor.take(ESCAPE) === '') failAtEscape(cursor);
  }
  cursor.at++;
  const written = cursor.text.slice(start, cursor.at);
  return isPlain ? written.slice(1, -1) : JSON.parse(written);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON wants them escaped
const PLAIN = /[^"\\\0-\x1f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function failIn(cursor: Cursor, start: number): never {
  const tab = 'A tab stands in a text, where JSON wants it written as \\t.';
  if (cursor.next === '\t') cursor.fail('json/string', tab);
  const open =
    'The text that opens here has no closing quotation mark on its line. Add one; a line end inside the text is ' +
    'written as \\n, a quotation mark as \\".';
  return cursor.fail('json/open-quote', open, start);
}

function failAtEscape(cursor: Cursor): never {
  const found = cursor.text.slice(
    cursor.at,
    cursor.at + (cursor.text[cursor.at + 1] === 'u' ? 6 : 2),
  );
  return cursor.fail(
    'json/escape',
    `"${clip(found)}" is nothing that JSON knows. Write \\\\ for a backslash.`,
  );
}
