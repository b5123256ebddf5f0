import { Command, InvalidArgumentError } from 'commander';
import { examples } from '../examples.js';

export const preview = new Command('preview')
  .description('Show a comparison in the browser while you write it. Every save is seen at once.')
  .argument('<file>', 'the comparison')
  .option(
    '-p, --port <number>',
    'where it is served; the next free port if it is taken',
    port,
    4400,
  )
  .addHelpText(
    'after',
    examples(
      ['rolewise preview team.comparison.yaml', 'serves it, and says where'],
      ['rolewise preview team.comparison.yaml --port 8080', 'at a port of your choice'],
    ),
  )
  .action(async (file: string, options: { port: number }) => {
    const { runPreview } = await import('../preview/run.js');
    await runPreview(file, options.port);
  });

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('It has to be a number from 0 to 65535.');
}
