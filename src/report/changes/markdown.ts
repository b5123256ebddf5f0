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
  const shown = [
    `@@ ${trail} @@ ${idPath}`.trim(),
    ...lines.map(({ sign, text }) => `${sign} ${text}`),
  ];
  const fence = fenceAround(shown);
  return [`${fence}diff`, ...shown, fence].join('\n');
}

/** A fence longer than any that stands within. */
function fenceAround(lines: readonly string[]): string {
  const within = lines.join('\n').match(/`{3,}/g) ?? [];
  return '`'.repeat(Math.max(2, ...within.map(({ length }) => length)) + 1);
}
