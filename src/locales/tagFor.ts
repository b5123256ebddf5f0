/** Of the languages that there are words in, the one that serves readers of a language: `de` for `de-AT`. */
export function tagFor<Tag extends string>(lang: string, tags: readonly Tag[]): Tag | undefined {
  const asked = writing(lang);
  return tags.find((tag) => writing(tag) === asked);
}

/** A language and its script, written out: readers of `zh-TW` are not helped by simplified characters. */
function writing(lang: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(lang).maximize();
    return `${language}-${script}`;
  } catch {
    // A document may name a language that is none; the checks tell its author.
    return undefined;
  }
}
