/** Quotation marks of a language, around words of its own. */
export function quotesOf(lang: string): readonly [open: string, close: string] {
  return QUOTES[lang.split('-')[0] ?? ''] ?? ['“', '”'];
}

const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  de: ['„', '“'],
  fr: ['« ', ' »'],
  es: ['«', '»'],
  ja: ['「', '」'],
};

// One pair around all of it: `“this” and “that”` begins and ends with marks, too.
const QUOTED = /^(?:"[^"]+"|“[^“”]+”|„[^„“”]+[“”]|«[^«»]+»|»[^«»]+«|「[^「」]+」|『[^『』]+』)$/;

/** Whether words stand in quotation marks already, whichever their author uses. */
export function isQuoted(words: string): boolean {
  return QUOTED.test(words.trim());
}
