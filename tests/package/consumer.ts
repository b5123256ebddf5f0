import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packPackage } from '../../scripts/size/pack.mjs';

/** A site of someone else's, with the packed tarball installed. */
export interface Consumer {
  readonly folder: string;
  /** Runs Node in the site. Throws if it fails; what was written to the error stream comes back. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv): { stdout: string; stderr: string };
  remove(): void;
}

/** Packs dist as it is and installs it beside other packages, away from our own node_modules. */
export function installConsumer(...packages: readonly string[]): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'rolewise-site-'));
  cpSync('tests/package/site', folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const run: Consumer['run'] = (args, env) => execute(process.execPath, args, folder, env);
  // The bundler that React's server package asks for is what the test stands in for.
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  execute('npm', ['install', ...flags, packPackage(folder), ...packages], folder);
  return { folder, run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): { stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...ownEnvironment(), ...env },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
  return { stdout, stderr };
}

/** Without what `npm test` and Vitest set for us, and would set for the site. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^VITE|^NODE_ENV$|^NODE_OPTIONS$|^INIT_CWD$/i.test(name),
  );
  return Object.fromEntries(entries);
}
