// Scripts that put no spaces between words: where one ends, only a dictionary knows.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// How many characters are divided exactly. A megabyte of them takes seconds.
const EXACTLY = 200_000;

/**
 * Counts words as their language divides them, in texts that may hold more than so many; of the others it says nothing.
 * Dividing takes long, so it is left until a rough count is over; in a document of endless answers the rough count stands.
 */
export function wordsBeyond(most: number, lang: string): (text: string) => number | undefined {
  let segmenter: Intl.Segmenter | undefined;
  let left = EXACTLY;
  return (text) => {
    const rough = text.length <= most ? 0 : atMost(text);
    if (rough <= most) return undefined;
    left -= text.length;
    if (left < 0) return rough;
    segmenter ??= segmenterFor(lang);
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    return words > most ? words : undefined;
  };
}

/** How many words there are at most: "don't" is counted twice. */
function atMost(text: string): number {
  return UNSPACED.test(text) ? text.length : (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    // A tag can have the form of a language and be refused: en-a-bb-a-cc.
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
