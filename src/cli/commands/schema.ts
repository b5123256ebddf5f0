import { Command } from 'commander';
import { examples } from '../examples.js';

export const schema = new Command('schema')
  .summary('print the JSON Schema for editors')
  .description('Print the JSON Schema of a comparison, from which editors complete and explain.')
  .option('-o, --out <file>', 'write it to a file instead')
  .addHelpText(
    'after',
    examples(
      ['rolewise schema --out rolewise.schema.json', 'writes it beside your documents'],
      ['rolewise schema | jq .required', 'hands it to another program'],
    ),
  )
  .action(async ({ out }: { out?: string }) => {
    const { runSchema } = await import('../schema/run.js');
    await runSchema(out);
  });
