import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { zh } from './zh.js';

/** A word of the named schemes, as documents write it. */
export type SchemeWord = keyof typeof en;

/** What each part is called and what it means, in one language. */
export type SchemeWords = Readonly<
  Record<SchemeWord, { readonly name: string; readonly meaning: string }>
>;

const languages: ReadonlyMap<string, SchemeWords> = new Map(
  Object.entries({ ar, de, en, es, fr, ja, pt, zh }),
);

/** The words of every language that has some. */
export const everyWords: readonly SchemeWords[] = [...languages.values()];

/** The words of a language, whatever its region or script. */
export function wordsIn(lang: string): SchemeWords | undefined {
  const [primary = ''] = lang.toLowerCase().split('-');
  return languages.get(primary);
}
