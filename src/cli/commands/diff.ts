import { Command, Option } from 'commander';
import type { DiffOptions } from '../diff/run.js';
import { examples } from '../examples.js';

export const diff = new Command('diff')
  .summary('say what changed between two versions')
  .description(
    'Say what changed between two versions of a document: claims, names, assignments, sources. Things are known by ' +
      'their ids, so one at another place is told as moved, not as gone and new.',
  )
  .argument('<old>', 'the old version; - is standard input')
  .argument('<new>', 'the new version; - is standard input')
  .addOption(
    new Option('-f, --format <format>', 'how the changes are written')
      .choices(['human', 'markdown', 'json'])
      .default('human'),
  )
  .option('--exit-code', 'end with 1 if anything changed')
  .addHelpText(
    'after',
    examples(
      ['rolewise diff old.yaml new.yaml', 'what changed, part by part'],
      ['rolewise diff old.yaml new.yaml --format markdown', 'for a pull request'],
      ['git show HEAD:team.yaml | rolewise diff - team.yaml', 'since the last commit'],
    ),
  )
  .action(async (before: string, after: string, options: DiffOptions) => {
    const { runDiff } = await import('../diff/run.js');
    process.exitCode = await runDiff(before, after, options);
  });
