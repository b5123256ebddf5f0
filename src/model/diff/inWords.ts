import { isFields } from '../isFields.js';
import { plainText } from '../text/plainText.js';
import type { Inline } from '../text/types.js';
import { isText } from '../texts/fields.js';
import { textsIn } from '../texts/textsOf.js';

/** The name that a thing has, if it has one. */
export function nameIn(thing: unknown): string | undefined {
  const name = isFields(thing) ? (thing.name ?? thing.title ?? thing.question) : undefined;
  return isText(name) ? plainText(name) : undefined;
}

/** What stands somewhere, in plain words: the name of a thing, the text of a claim, the words of a list. */
export function inWords(value: unknown): string {
  if (isRuns(value)) return plainText(value);
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (!isFields(value)) return String(value ?? '');
  const { source, locator, answer } = value;
  if (typeof source === 'string') {
    return isText(locator) ? `${source} (${plainText(locator)})` : source;
  }
  const texts = textsIn(value, { path: [], idPath: '' }).map(({ text }) => plainText(text));
  const words = nameIn(value) ?? texts.join('; ');
  return typeof answer === 'string' ? [answer, words].filter(Boolean).join(': ') : words;
}

// The parser leaves no text in several strings; those are a list of words or of names.
function isRuns(value: unknown): value is readonly Inline[] {
  return Array.isArray(value) && isText(value) && value.some(isFields);
}
