// A terminal obeys the first of these, and the others turn the order of letters around, so that a line shows what it is not.
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** A text of somebody else's as a terminal may print it: what would act shows as a mark of the same width. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}
