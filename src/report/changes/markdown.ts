import type { Change } from '../../model/diff/types.js';
import { byBlock, changeSummary, linesOf, trailOf } from './changeLines.js';

/**
 * What changed between two versions of a document, to put into a pull request or a letter. Texts stand in blocks of code:
 * nothing in them is taken for a mark, and most readers colour what came and went.
 */
export function markdownChanges(changes: readonly Change[]): string {
  const blocks = byBlock(changes).flatMap(([block, own]) => [`## ${block}`, ...own.map(entry)]);
  return [`**${changeSummary(changes)}**`, ...blocks].join('\n\n');
}

function entry(change: Change): string {
  const lines = [
    `@@ ${trailOf(change)} @@ ${change.idPath}`,
    ...linesOf(change).map(({ sign, text }) => `${sign} ${text}`),
  ];
  const fence = fenceAround(lines);
  return [`${fence}diff`, ...lines, fence].join('\n');
}

/** A fence longer than any that stands within. */
function fenceAround(lines: readonly string[]): string {
  const within = lines.join('\n').match(/`{3,}/g) ?? [];
  return '`'.repeat(Math.max(2, ...within.map(({ length }) => length)) + 1);
}
