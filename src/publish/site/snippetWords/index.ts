import { tagFor } from '../../../locales/tagFor.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import type { SnippetWords } from './types.js';
import { zh } from './zh.js';

export const snippetWords = { en, de, fr, es, pt, ja, zh, ar } as const satisfies Record<
  string,
  SnippetWords
>;

/** The words for readers of a language with its tag; English where there are none. */
export function snippetWordsFor(lang: string): {
  readonly lang: string;
  readonly words: SnippetWords;
} {
  const tag = tagFor(lang, Object.keys(snippetWords) as (keyof typeof snippetWords)[]) ?? 'en';
  return { lang: tag, words: snippetWords[tag] };
}
