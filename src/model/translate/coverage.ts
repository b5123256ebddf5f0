import { plainText } from '../text/plainText.js';
import type { Text } from '../text/types.js';
import { type MetText, mapTexts } from '../texts/mapTexts.js';
import { type DocumentText, placed } from '../texts/textsOf.js';
import type { Comparison } from '../types.js';
import { isSameLanguage, translationsFor } from './languages.js';
import { layersOf } from './layers.js';

/** How much of a document can be read in one of its languages. */
export interface TranslationCoverage {
  readonly lang: string;
  /** How many texts there are to translate. Names of people, publishers and works may stay, and do not count. */
  readonly texts: number;
  readonly translated: number;
  /** Whole per cent, rounded down: 100 says that nothing is missing. */
  readonly percent: number;
  /** What readers get in another language, and where it stands in the document's own. */
  readonly missing: readonly DocumentText[];
  /** What the translation says in the very same words: names that stay, or texts copied and forgotten. */
  readonly same: readonly DocumentText[];
}

/** How much of a document is translated, by language, and what is missing. */
export function translationCoverage(comparison: Comparison): readonly TranslationCoverage[] {
  return Object.keys(comparison.translations ?? {}).map((lang) => coverageIn(lang, comparison));
}

function coverageIn(lang: string, comparison: Comparison): TranslationCoverage {
  const { translations: _, ...document } = comparison;
  const langs = translationsFor(lang, comparison);
  const needsNone = isSameLanguage(comparison.lang, lang);
  const missing: DocumentText[] = [];
  const same: DocumentText[] = [];
  let texts = 0;
  const count = (met: MetText): Text => {
    const { text, kind, said } = met;
    if (kind === 'proper') return text;
    texts += 1;
    if (!said && !needsNone) missing.push(placed(met));
    else if (said && plainText(said.words as Text) === plainText(text)) same.push(placed(met));
    return text;
  };
  mapTexts(document, count, layersOf(comparison, langs));
  const translated = texts - missing.length;
  const percent = texts === 0 ? 100 : Math.floor((100 * translated) / texts);
  return { lang, texts, translated, percent, missing, same };
}
