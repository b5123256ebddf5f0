import type { Inline, Text } from '../text/types.js';

/** A text with its marks, as authors write them: `**words**`, `[words](address)`; words in another language as `{de: Wort}`. */
export function withMarks(text: Text): string {
  return typeof text === 'string' ? text : text.map(runWithMarks).join('');
}

function runWithMarks(run: Inline): string {
  if (typeof run === 'string') return run;
  if ('strong' in run) return `**${withMarks(run.strong)}**`;
  if ('em' in run) return `*${withMarks(run.em)}*`;
  if ('code' in run) return `\`${run.code}\``;
  if ('link' in run) return `[${withMarks(run.link)}](${run.href})`;
  return `{${run.lang}: ${withMarks(run.text)}}`;
}
