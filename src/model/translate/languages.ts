import type { Comparison } from '../types.js';

type Multilingual = Pick<Comparison, 'lang' | 'translations'>;

/** The languages that a document can be read in, its own first. Folders are named after them: what is no tag is left out. */
export function languagesOf({ lang, translations }: Multilingual): readonly string[] {
  return [lang, ...Object.keys(translations ?? {}).filter((tag) => /^[a-z\d-]+$/i.test(tag))];
}

/** The language of a document that a tag names, in capitals or not; none if the document does not have it. */
export function languageNamed(tag: string, comparison: Multilingual): string | undefined {
  return languagesOf(comparison).find((lang) => isSame(lang, tag));
}

/**
 * The translations that serve a reader of a language, the closest first: for `de-AT` what is said in `de-AT`, then what is
 * said in `de`. Where neither exists, German of another region serves better than the document's own language, unless
 * that is German, too. Empty if the document's own language serves best.
 */
export function translationsFor(wanted: string, { lang, translations }: Multilingual): string[] {
  const there = Object.keys(translations ?? {});
  const chain: string[] = [];
  for (const tag of shorter(wanted)) {
    if (isSame(tag, lang)) return chain;
    chain.push(...there.filter((other) => isSame(other, tag)));
  }
  if (chain.length > 0 || isSameLanguage(wanted, lang)) return chain;
  return there.filter((other) => isSameLanguage(wanted, other)).slice(0, 1);
}

/** A tag and the more general ones that it begins with: `zh-Hant-TW`, `zh-Hant`, `zh`. */
function shorter(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether two tags mean one language in one script, whatever the region. */
export function isSameLanguage(a: string, b: string): boolean {
  return isSame(a, b) || languageAndScript(a) === languageAndScript(b);
}

function languageAndScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag.toLowerCase();
  }
}
