import { clip } from '../../model/finding.js';
import type { Cursor } from './cursor.js';

const MEANT: Readonly<Record<string, string>> = {
  True: 'true',
  False: 'false',
  None: 'null',
  undefined: 'null',
};

/** What is wrong where a value should begin, and what to write. */
export function noValue(cursor: Cursor): string {
  const rest = cursor.text.slice(cursor.at, cursor.at + 100);
  const first = rest.charAt(0);
  if (first === '') return 'The text ends where a value should stand. Add it.';
  if (/^['‘’“”`]/.test(rest))
    return `JSON puts texts in straight double quotes. Write " in place of ${first}.`;
  if (/^[,\]}:]/.test(rest))
    return `A value is missing before "${first}". Add it, or remove what asks for it.`;
  const word = /^[^\s,\]}:"]+/.exec(rest)?.[0] ?? first;
  const spelt = `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
  const meant = [word, spelt].find((other) => Object.hasOwn(MEANT, other));
  if (meant) return `"${word}" is no word of JSON. Write ${MEANT[meant]}.`;
  const number = /^[+-]?[\d.]/.test(word) ? Number(word.replace(/^\+/, '')) : Number.NaN;
  if (Number.isFinite(number))
    return `JSON does not write a number like that. Write ${number}, or "${word}" for a text.`;
  return `"${clip(word)}" is no value of JSON. Put a text in double quotes: "${clip(word)}".`;
}
