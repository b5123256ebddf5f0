import { spawnSync } from 'node:child_process';
import { root } from '../setup/run.mjs';

/**
 * How much processor time a first import takes, each time in a process of its own, in turn.
 *
 * @template {string} Name
 * @param {Record<Name, readonly string[]>} contenders What each imports.
 * @param {number} rounds
 * @returns {Record<Name, number[]>} Milliseconds, one of each round.
 */
export function raceImports(contenders, rounds) {
  const runs = /** @type {[Name, readonly string[]][]} */ (Object.entries(contenders)).map(
    ([name, modules]) => ({ name, modules, times: /** @type {number[]} */ ([]) }),
  );
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < runs.length; step++) {
      const run = runs[(round + step) % runs.length];
      run?.times.push(importOnce(run.modules));
    }
  }
  return /** @type {Record<Name, number[]>} */ (
    Object.fromEntries(runs.map(({ name, times }) => [name, times]))
  );
}

/** @param {readonly string[]} modules */
function importOnce(modules) {
  const imports = modules.map((name) => `await import(${JSON.stringify(name)});`).join('');
  const code = `const start = process.cpuUsage(); ${imports}
    const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}
