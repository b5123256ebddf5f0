import picocolors from 'picocolors';
import type { Change } from '../../model/diff/types.js';
import type { HumanOptions } from '../human.js';
import { byBlock, changeSummary } from './changeLines.js';

/** What changed between two versions of a document, to read in a terminal. */
export function humanChanges(changes: readonly Change[], options: HumanOptions = {}): string {
  const { bold, gray, green, red } = picocolors.createColors(options.colour ?? false);
  const paints = { '-': red, '+': green, ' ': gray };
  const blocks = byBlock(changes).map(([block, things]) => {
    const entries = things.map(({ trail, kind, idPath, lines }) =>
      [
        `  ${[trail, kind, ...(idPath === '' ? [] : [gray(idPath)])].join('  ')}`,
        ...lines.map(({ sign, text }) => `    ${paints[sign](`${sign} ${text}`)}`),
      ].join('\n'),
    );
    return [bold(block), ...entries].join('\n\n');
  });
  return [...blocks, bold(changeSummary(changes))].join('\n\n');
}
