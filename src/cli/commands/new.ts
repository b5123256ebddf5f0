import { Command } from 'commander';
import { examples } from '../examples.js';
import { starterBlocks, usualBlocks } from '../new/blocks/index.js';
import type { NewOptions } from '../new/run.js';

export const create = new Command('new')
  .summary('write a document to fill in')
  .description(
    'Write a document to fill in, with comments that teach its fields. Asks for what no option says; ' +
      'without a terminal, or with --yes, nothing is asked.',
  )
  .argument('[file]', 'where to write it; a name without an ending gets .comparison.yaml')
  .option('-t, --title <title>', 'what readers see at the top')
  .option('-r, --role <name...>', 'the name of a role; give two or more')
  .option('-l, --lang <tag>', 'the language that you write in: en, en-GB, de')
  .option('-b, --blocks <names...>', 'the blocks to begin with, of those below', namesIn)
  .option('-y, --yes', 'ask nothing')
  .option('--force', 'overwrite a file that is there')
  .addHelpText('after', blocksToChoose())
  .addHelpText(
    'after',
    examples(
      ['rolewise new', 'asks, and writes the document'],
      ['rolewise new team --role Designer --role Researcher', 'writes team.comparison.yaml'],
      ['rolewise new team --blocks comparison raci --yes', 'asks nothing'],
    ),
  )
  .action(async (file: string | undefined, options: NewOptions) => {
    const { runNew } = await import('../new/run.js');
    process.exitCode = await runNew(file, options);
  });

/** `--blocks comparison raci` and `--blocks comparison,raci` say the same. */
function namesIn(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').map((name) => name.trim())];
}

function blocksToChoose(): string {
  const width = Math.max(...starterBlocks.map(({ name }) => name.length));
  const list = starterBlocks.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`);
  return ['', 'Blocks:', ...list, '', `Written unless you choose: ${usualBlocks.join(', ')}`].join(
    '\n',
  );
}
