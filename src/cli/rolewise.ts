#!/usr/bin/env node
import { CommanderError } from 'commander';
import { remark } from './output.js';
import { program } from './program.js';
import { Trouble } from './trouble.js';

// `rolewise check | head` closes the pipe early, which is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  if (process.argv.length > 2) await program.parseAsync();
  else program.outputHelp();
} catch (error) {
  process.exitCode = 2;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) process.exitCode = 0;
  } else if (error instanceof Trouble) remark(`rolewise: ${error.message}`);
  else {
    remark(
      'rolewise met something that it does not know. It is a fault of ours; please report it.',
    );
    remark(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
