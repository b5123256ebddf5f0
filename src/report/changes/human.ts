import picocolors from 'picocolors';
import type { Change } from '../../model/diff/types.js';
import type { HumanOptions } from '../human.js';
import { byBlock, changeSummary, linesOf, trailOf } from './changeLines.js';

/** What changed between two versions of a document, to read in a terminal. */
export function humanChanges(changes: readonly Change[], options: HumanOptions = {}): string {
  const { bold, gray, green, red } = picocolors.createColors(options.colour ?? false);
  const paints = { '-': red, '+': green, ' ': gray };
  const blocks = byBlock(changes).map(([block, own]) => {
    const entries = own.map((change) =>
      [
        `  ${trailOf(change)}  ${change.kind}  ${gray(change.idPath)}`,
        ...linesOf(change).map(({ sign, text }) => `    ${paints[sign](`${sign} ${text}`)}`),
      ].join('\n'),
    );
    return [bold(block), ...entries].join('\n\n');
  });
  return [...blocks, bold(changeSummary(changes))].join('\n\n');
}
