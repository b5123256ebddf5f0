import { Command } from 'commander';
import picocolors from 'picocolors';
import { version } from '../../package.json';
import { commands } from './commands/index.js';
import { examples } from './examples.js';

/** The command `rolewise` and everything that it can do. */
export const program = new Command('rolewise')
  .description('Writes, checks and compares documents that show how roles differ.')
  .version(version, '-v, --version', 'say which version this is')
  .helpOption('-h, --help', 'say how it is used')
  .helpCommand('help [command]', 'say how a command is used')
  .configureHelp({ styleTitle: (title) => picocolors.bold(title) })
  .exitOverride()
  .addHelpText(
    'after',
    examples(
      ['rolewise new', 'asks a few questions and writes a document to fill in'],
      ['rolewise check', 'checks every comparison in this folder'],
      ['rolewise help check', 'says everything that check can do'],
    ),
  );

for (const command of commands) {
  program.addCommand(
    command.helpOption('-h, --help', 'say how it is used').copyInheritedSettings(program),
  );
}
