import type { Text } from '../text/types.js';
import { mapTexts } from '../texts/mapTexts.js';
import type { Comparison } from '../types.js';
import { isSameLanguage, translationsFor } from './languages.js';
import { layersOf } from './layers.js';

/**
 * A document in one of its languages: the one asked for, or the one that comes closest. Words that are missing in it stay in
 * the language that has them, and say so: `[{ lang: 'en-GB', text: 'Core question' }]`.
 *
 * A scheme that the document picks by name brings its own words, unless the translation has others.
 */
export function localise<Document extends Comparison>(
  comparison: Document,
  lang: string,
): Omit<Document, 'translations'> {
  const { translations: _, ...document } = comparison;
  const langs = translationsFor(lang, comparison);
  const [to] = langs;
  if (to === undefined) return comparison.translations ? document : comparison;
  const foreign = new Set([comparison.lang, ...langs].filter((from) => !isSameLanguage(from, to)));
  const marked = (text: Text, from: string): Text =>
    foreign.has(from) && !saysItsLanguage(text) ? [{ lang: from, text }] : text;
  const localised = mapTexts(
    document,
    ({ text, said }) =>
      said ? marked(said.words as Text, said.lang) : marked(text, comparison.lang),
    layersOf(comparison, langs),
  );
  return { ...localised, lang: to };
}

/** Whether a text is marked as being in another language, from end to end. */
export function saysItsLanguage(text: Text): boolean {
  return typeof text !== 'string' && text.every((run) => typeof run !== 'string' && 'lang' in run);
}
