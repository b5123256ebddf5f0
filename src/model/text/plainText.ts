import type { Inline, Text } from './types.js';

/** The characters of a text without its marks: for names, titles of links, comparison and search. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map((run) => plainText(contentOf(run))).join('');
}

/** What a run holds, whichever its mark. */
export function contentOf(run: Inline): Text {
  if (typeof run === 'string') return run;
  const any = run as Readonly<Record<string, Text | undefined>>;
  return (any.strong ?? any.em ?? any.code ?? any.link ?? any.text) as Text;
}
