import { isFields } from '../isFields.js';
import { plainText } from '../text/plainText.js';
import { isText } from '../texts/fields.js';
import { textsIn } from '../texts/textsOf.js';

/** The name that a thing has, if it has one. */
export function nameIn(thing: unknown): string | undefined {
  const name = isFields(thing) ? (thing.name ?? thing.title) : undefined;
  return isText(name) ? plainText(name) : undefined;
}

/**
 * What stands somewhere, in plain words: the name of a thing, the text of a claim, the words of a list.
 *
 * @param isOneText Whether a list is the runs of one text.
 */
export function inWords(value: unknown, isOneText = false): string {
  if (isOneText && isText(value)) return plainText(value);
  if (Array.isArray(value)) return value.map((entry) => inWords(entry)).join(', ');
  if (!isFields(value)) return String(value ?? '');
  const { source, locator, answer } = value;
  if (typeof source === 'string') {
    return isText(locator) ? `${source} (${plainText(locator)})` : source;
  }
  const texts = textsIn(value, { path: [], idPath: '' }).map(({ text }) => plainText(text));
  const words = nameIn(value) ?? texts.join('; ');
  return typeof answer === 'string' ? [answer, words].filter(Boolean).join(': ') : words;
}
