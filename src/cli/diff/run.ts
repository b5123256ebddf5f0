import { diffComparisons } from '../../model/diff/index.js';
import type { Change } from '../../model/diff/types.js';
import { colour, print } from '../output.js';
import { readDocument } from '../readDocument.js';
import { STDIN } from '../readText.js';
import { Trouble } from '../trouble.js';

export interface DiffOptions {
  format: 'human' | 'markdown' | 'json';
  /** Whether a change ends the command with 1. */
  exitCode?: boolean;
}

/** Says what changed between two versions of a document. The result is the exit code. */
export async function runDiff(
  before: string,
  after: string,
  options: DiffOptions,
): Promise<number> {
  if (before === STDIN && after === STDIN) {
    throw new Trouble('Only one of the two versions can come from standard input.');
  }
  const changes = diffComparisons(await readDocument(before), await readDocument(after));
  print(await writeChanges(changes, options.format));
  return options.exitCode && changes.length > 0 ? 1 : 0;
}

async function writeChanges(
  changes: readonly Change[],
  format: DiffOptions['format'],
): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/changes/json.js')).jsonChanges(changes);
    case 'markdown':
      return (await import('../../report/changes/markdown.js')).markdownChanges(changes);
    case 'human':
      return (await import('../../report/changes/human.js')).humanChanges(changes, { colour });
  }
}
