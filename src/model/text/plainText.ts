import type { Inline, Text } from './types.js';

/** The characters of a text without its marks: for names, titles of links, comparison and search. */
export function plainText(text: Text): string {
  return typeof text === 'string' ? text : text.map(plainRun).join('');
}

function plainRun(run: Inline): string {
  return typeof run === 'string' ? run : plainText(contentOf(run));
}

/** What a mark holds, whichever it is. */
export function contentOf(run: Exclude<Inline, string>): Text {
  if ('lang' in run) return run.text;
  if ('code' in run) return run.code;
  return 'strong' in run ? run.strong : 'em' in run ? run.em : run.link;
}
