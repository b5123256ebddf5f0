import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { pt } from './pt.js';
import { tagFor } from './tagFor.js';
import type { Labels } from './types.js';
import { zh } from './zh.js';

/** Every language that the components speak, by its tag. For programs and tests: a page imports the one that it shows. */
export const locales = { en, de, fr, es, pt, ja, zh, ar } as const satisfies Record<string, Labels>;

/**
 * The words for readers of a language: `de` for `de-AT`. English where the components do not speak it, or do not write it
 * so: `zh` has simplified characters and is no help to readers of `zh-TW`.
 */
export function labelsFor(lang: string): Labels {
  return locales[tagFor(lang, Object.keys(locales) as (keyof typeof locales)[]) ?? 'en'];
}
