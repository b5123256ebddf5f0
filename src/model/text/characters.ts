// Control characters but tab and line ends, halves of characters, and the two code points that are none. No page, no XML
// and no terminal can show them.
const UNSHOWABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]/u;
const EVERY_UNSHOWABLE = new RegExp(UNSHOWABLE, 'gu');

/** The first character of a text that nothing can show, and where it is. */
export function unshowable(text: string): { name: string; index: number } | undefined {
  const index = text.search(UNSHOWABLE);
  if (index < 0) return undefined;
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  return { name: `U+${code}`, index };
}

/** A text with the sign for an unreadable character in the place of each that nothing can show. */
export function showable(text: string): string {
  return text.replace(EVERY_UNSHOWABLE, '\uFFFD');
}

/** Whether a text ends in a part of a word, in any script. */
export function endsInWord(text: string): boolean {
  return /[\p{L}\p{M}\p{N}_]$/u.test(text);
}

/** Whether a text begins with a letter, a number or what stands over one, in any script. */
export function beginsWithWord(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text);
}
