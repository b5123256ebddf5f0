import { Command, InvalidArgumentError, Option } from 'commander';
import type { CheckOptions } from '../check/run.js';
import { examples } from '../examples.js';

export const check = new Command('check')
  .summary('say what is wrong in comparisons')
  .description(
    'Check comparisons: shape, references, counts. Says what is wrong, where, and what to write.',
  )
  .argument('[files...]', 'files, folders or patterns; - is standard input', [])
  .addOption(
    new Option('-f, --format <format>', 'how findings are written')
      .choices(['human', 'json', 'github', 'sarif'])
      .default('human'),
  )
  .option('-s, --strict', 'fail for warnings, too')
  .option('--max-warnings <count>', 'fail if there are more warnings', wholeNumber)
  .option('-t, --translations', 'say how much is translated, and what is missing')
  .option('--require-translations', 'fail if a translation leaves something out')
  .option('-w, --watch', 'check again whenever a file is saved')
  .addHelpText(
    'after',
    examples(
      ['rolewise check', 'every *.comparison.yaml, .yml and .json below this folder'],
      ['rolewise check content/ team.yaml', 'a folder and a file'],
      ["rolewise check 'docs/**/*.yaml' --strict", 'a pattern; warnings fail, too'],
      ['rolewise check --watch', 'goes on while you write'],
      ['rolewise check --format github', 'marks the lines of a pull request'],
      ['git show HEAD:team.yaml | rolewise check -', 'what somebody hands over'],
    ),
  )
  .addHelpText(
    'after',
    '\nEnds with 0 if nothing is in the way, with 1 if something has to be mended, with 2 if a file or an option is wrong.',
  )
  .action(async (files: string[], options: CheckOptions) => {
    const { runCheck } = await import('../check/run.js');
    process.exitCode = await runCheck(files, options);
  });

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It has to be a whole number.');
}
