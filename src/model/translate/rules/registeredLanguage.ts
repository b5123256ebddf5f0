import { defineRule } from '../../checks/rule.js';

/** Browsers choose fonts, hyphens, quotation marks and voices by the tag. */
export const rule = defineRule({
  code: 'lang/unknown',
  severity: 'warning',
  docs: 'The document and its translations have tags of languages that are registered.',
  check({ lang, translations = {} }, report) {
    const tags = [
      { tag: lang, path: ['lang'], on: {} },
      ...Object.keys(translations).map((tag) => ({
        tag,
        path: ['translations', tag],
        on: { on: 'key' } as const,
      })),
    ];
    for (const { tag, path, on } of tags) {
      const canonical = canonicalOf(tag);
      if (canonical?.toLowerCase() === tag.toLowerCase() && isRegistered(tag)) continue;
      const suggestion = canonical && isRegistered(canonical) ? canonical : languageSpokenIn(tag);
      const unknown = `No language is registered as "${tag}", so browsers cannot choose a voice or hyphens for it.`;
      const instead =
        suggestion === undefined
          ? 'Write a BCP 47 tag such as "de" or "pt-BR".'
          : `Write "${suggestion}" instead.`;
      report.add(path, `${unknown} ${instead}`, {
        found: tag,
        ...(suggestion !== undefined && { suggestion }),
        ...on,
      });
    }
  },
});

/** The form of a tag that browsers know: `de` for `deu`, `he` for `iw`. */
function canonicalOf(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

function isRegistered(tag: string): boolean {
  const { language = '', region } = new Intl.Locale(tag);
  return hasName('language', language) && (region === undefined || hasName('region', region));
}

// Made when first asked for: they take a millisecond each, and most documents are never checked where they are shown.
const names = new Map<string, Intl.DisplayNames>();

function hasName(type: 'language' | 'region', code: string): boolean {
  let known = names.get(type);
  if (!known) {
    known = new Intl.DisplayNames('en', { type, fallback: 'none' });
    names.set(type, known);
  }
  return known.of(code) !== undefined;
}

// Most wrong tags are the code of a country: "gr" for Greek.
function languageSpokenIn(country: string): string | undefined {
  try {
    const { language } = new Intl.Locale(`und-${country}`).maximize();
    return language !== 'und' && hasName('region', country.toUpperCase()) ? language : undefined;
  } catch {
    return undefined;
  }
}
