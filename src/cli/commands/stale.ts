import { Command, InvalidArgumentError } from 'commander';
import { isReal } from '../../model/checks/dates.js';
import { examples } from '../examples.js';
import type { StaleOptions } from '../stale/run.js';

export const stale = new Command('stale')
  .summary('say how long ago the sources were read')
  .description(
    'Say for each view when the oldest of its sources was last read. A view with a source that has no such date is ' +
      'called fresh by nobody, and the source is named.',
  )
  .argument('[files...]', 'files, folders or patterns', [])
  .option('--older-than <age>', 'fail if a view is older: 90d, 6m, 1y', age)
  .option('--today <date>', 'the day from which ages are counted', day)
  .addHelpText(
    'after',
    examples(
      ['rolewise stale', 'every comparison below this folder'],
      ['rolewise stale --older-than 1y', 'ends with 1 if a view is older than a year'],
    ),
  )
  .action(async (files: string[], options: StaleOptions) => {
    const { runStale } = await import('../stale/run.js');
    process.exitCode = await runStale(files, options);
  });

function age(text: string): string {
  if (/^\d+[dwmy]$/.test(text)) return text;
  throw new InvalidArgumentError('Write a number and d, w, m or y: 90d, 6m, 1y.');
}

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isReal(text)) return text;
  throw new InvalidArgumentError('Write a day as 2026-07-01.');
}
