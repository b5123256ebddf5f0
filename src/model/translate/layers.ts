import { isFields } from '../isFields.js';
import { schemeIn } from '../schemes/schemeIn.js';
import { wordsIn } from '../schemes/words/index.js';
import type { Layer } from '../texts/mapTexts.js';
import type { Comparison } from '../types.js';

/**
 * What there is to say in place of a document's own words: its translations into some languages, then the words that a
 * named scheme brings for the first of them.
 */
export function layersOf(comparison: Comparison, langs: readonly string[]): readonly Layer[] {
  const layers = langs.map((lang) => ({ lang, words: comparison.translations?.[lang] }));
  const [lang] = langs;
  const scheme = lang && schemeWords(comparison, lang);
  return scheme ? [...layers, { lang, words: { raci: { scheme } } }] : layers;
}

function schemeWords({ raci }: Comparison, lang: string): unknown {
  if (!wordsIn(lang) || !isFields(raci) || !isFields(raci.scheme)) return undefined;
  const scheme = schemeIn(raci.scheme, lang);
  return scheme === raci.scheme ? undefined : scheme;
}
