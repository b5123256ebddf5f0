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
