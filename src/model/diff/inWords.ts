import { isFields } from '../isFields.js';
import { plainText } from '../text/plainText.js';
import type { Inline, Text } from '../text/types.js';
import { isText } from '../texts/fields.js';
import { textsIn } from '../texts/textsOf.js';

/** The name that a thing has, if it has one. */
export function nameIn(thing: unknown, say = plainText): string | undefined {
  const name = isFields(thing) ? (thing.name ?? thing.title ?? thing.question) : undefined;
  return isText(name) ? say(name) : undefined;
}

/**
 * What stands somewhere, in plain words: the name of a thing, the text of a claim, the words of a list.
 *
 * @param say How a text is written, if not plainly.
 */
export function inWords(value: unknown, say: (text: Text) => string = plainText): string {
  if (isRuns(value)) return say(value);
  if (Array.isArray(value)) return value.map((entry) => inWords(entry, say)).join(', ');
  if (!isFields(value)) return String(value ?? '');
  const { source, locator, answer } = value;
  if (typeof source === 'string') {
    return isText(locator) ? `${source} (${say(locator)})` : source;
  }
  // Where in its source something is said is no part of what is said.
  const texts = textsIn(value, { path: [], idPath: '' })
    .filter(({ path }) => path.at(-1) !== 'locator')
    .map(({ text }) => say(text));
  const words = nameIn(value, say) ?? texts.join('; ');
  return typeof answer === 'string' ? [answer, words].filter(Boolean).join(': ') : words;
}

// The parser leaves no text in several strings; those are a list of words or of names.
function isRuns(value: unknown): value is readonly Inline[] {
  return Array.isArray(value) && isText(value) && value.some(isFields);
}
