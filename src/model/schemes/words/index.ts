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

/** The languages that have words of their own, by primary subtag. */
export const languages: ReadonlyMap<string, SchemeWords> = new Map(
  Object.entries({ ar, de, en, es, fr, ja, pt, zh }),
);
