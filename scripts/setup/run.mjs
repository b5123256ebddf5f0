import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever a script is called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a command with its output shown, and answers with its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] Variables to add to those of this process.
 */
export function run(command, args, env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw error;
  return status ?? 1;
}

/**
 * Runs a tool that is installed in node_modules.
 *
 * @param {string} file Its script inside node_modules: `vitest/vitest.mjs`.
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runTool(file, args, env) {
  return run(process.execPath, [`${root}node_modules/${file}`, ...args], env);
}

/**
 * Ends the script with what a person can do about it, instead of a stack trace.
 *
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
