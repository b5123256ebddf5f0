/**
 * A run of text inside a {@link Text}: plain, one of four marks, or words in another language. Marks may hold further runs;
 * code holds characters.
 */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly em: readonly Inline[] }
  | { readonly code: string }
  | { readonly link: readonly Inline[]; readonly href: string }
  | { readonly lang: string; readonly text: Text };

/**
 * Text as views take it: a string to be shown as it stands, or the runs that inline Markdown was parsed into.
 * A string here is never read as Markdown again.
 */
export type Text = string | readonly Inline[];
