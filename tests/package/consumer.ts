import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packPackage } from '../../scripts/size/pack.mjs';

/** A site of someone else's, with the packed tarball installed. */
export interface Consumer {
  readonly folder: string;
  /** Writes files into the site, by their paths. */
  write(files: Readonly<Record<string, string>>): void;
  /** Runs Node in the site. Throws if it fails; what was written to the error stream comes back. */
  run(args: readonly string[], env?: NodeJS.ProcessEnv): Ended;
  /** Runs the command of an installed package, as npx does. Throws if it fails. */
  npx(command: string, args: readonly string[]): Ended;
  remove(): void;
}

export interface Ended {
  readonly stdout: string;
  readonly stderr: string;
}

export interface Installation {
  /** What is installed beside the tarball, as npm names it. */
  readonly packages?: readonly string[];
  /** A folder of ours whose files the site starts with. */
  readonly from?: string;
  /** Whether packages may lack the peers that they ask for. */
  readonly withoutPeers?: boolean;
}

/** Packs dist as it is and installs it beside other packages, away from our own node_modules. */
export function installConsumer({
  packages = [],
  from,
  withoutPeers = false,
}: Installation = {}): Consumer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolewise-site-')));
  if (from) cpSync(from, folder, { recursive: true });
  const write: Consumer['write'] = (files) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  };
  write({ 'package.json': '{ "private": true, "type": "module" }' });
  const flags = ['--prefer-offline', '--no-audit', '--no-fund'];
  if (withoutPeers) flags.push('--legacy-peer-deps');
  execute('npm', ['install', ...flags, packPackage(folder), ...packages], folder);
  return {
    folder,
    write,
    run: (args, env) => execute(process.execPath, args, folder, env),
    npx: (command, args) =>
      execute(join(folder, 'node_modules', '.bin', command), args, folder, QUIET),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Frameworks that would tell their makers how they are used. */
const QUIET = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };

function execute(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...ownEnvironment(), ...env },
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command !== process.execPath,
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
