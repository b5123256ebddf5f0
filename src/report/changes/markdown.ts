import type { Change } from '../../model/diff/types.js';
import { byBlock, type ChangedThing, changeSummary } from './changeLines.js';

/**
 * What changed between two versions of a document, to put into a pull request or a letter. Texts stand in blocks of code:
 * nothing in them is taken for a mark, and most readers colour what came and went.
 */
export function markdownChanges(changes: readonly Change[]): string {
  const blocks = byBlock(changes).flatMap(([block, things]) => [
    `## ${block}`,
    ...things.map(entry),
  ]);
  return [`**${changeSummary(changes)}**`, ...blocks].join('\n\n');
}

function entry({ trail, idPath, lines }: ChangedThing): string {
  // No text begins a line, so none can end the block.
  const shown = [
    `@@ ${trail} @@ ${idPath}`.trim(),
    ...lines.map(({ sign, text }) => `${sign} ${text}`),
  ];
  return ['```diff', ...shown, '```'].join('\n');
}
