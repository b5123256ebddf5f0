import { tagFor } from '../locales/tagFor.js';
import type { Labels } from '../locales/types.js';
import { localise } from '../model/translate/localise.js';
import type { Comparison } from '../model/types.js';

/** The words of the views, a file each. English comes with the views. */
const WORDS: Readonly<Record<string, () => Promise<Readonly<Record<string, Labels>>>>> = {
  de: () => import('../locales/de.js'),
  fr: () => import('../locales/fr.js'),
  es: () => import('../locales/es.js'),
  pt: () => import('../locales/pt.js'),
  ja: () => import('../locales/ja.js'),
  zh: () => import('../locales/zh.js'),
  ar: () => import('../locales/ar.js'),
};

/** A document in the language that comes closest to the one asked for, and the words of the views in that language. */
export async function inLanguage(
  comparison: Comparison,
  lang: string,
): Promise<{ comparison: Comparison; labels: Labels | undefined }> {
  const localised = localise(comparison, lang);
  const tag = tagFor(localised.lang, Object.keys(WORDS));
  return {
    comparison: localised,
    labels: tag === undefined ? undefined : (await WORDS[tag]?.())?.[tag],
  };
}
