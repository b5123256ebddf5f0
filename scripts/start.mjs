/** `npm start`: installs what is missing, then opens Storybook. */
import { installDependencies } from './setup/dependencies.mjs';
import { runTool } from './setup/run.mjs';

installDependencies();

const atATerminal = process.stdout.isTTY && !process.env.CI;
process.exitCode = runTool('storybook/dist/bin/dispatcher.js', [
  'dev',
  '--port',
  '6006',
  '--disable-telemetry',
  '--no-version-updates',
  // Opens no browser and asks nothing: there may be nobody to look or to answer.
  ...(atATerminal ? [] : ['--ci']),
  ...process.argv.slice(2),
]);
