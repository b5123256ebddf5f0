/** Counts words as the language of a text divides them; Japanese, for one, puts no spaces between them. */
export function wordCounter(lang: string): (text: string) => number {
  let segmenter: Intl.Segmenter | undefined;
  return (text) => {
    segmenter ??= segmenterFor(lang);
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    return words;
  };
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // A tag can have the form of a language and be refused: en-a-bb-a-cc.
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
