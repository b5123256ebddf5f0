import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { buildCommand } from '../../scripts/build/command.mjs';
import { buildPublish } from '../../scripts/build/publish.mjs';
import { buildSchema } from '../../scripts/build/schema.mjs';
import { buildScripts } from '../../scripts/build/scripts.mjs';
import { buildStyles } from '../../scripts/build/styles.mjs';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** What the command reads from standard input. */
  input?: string;
}

/**
 * The command as the package has it, in an empty folder for each test. It is built by itself, so that a test does not wait
 * for the whole package.
 */
export function setUpCommand() {
  let built = '';
  let folder = '';
  const running = new Set<ChildProcess>();

  beforeAll(async () => {
    mkdirSync('.cache', { recursive: true });
    built = resolve(mkdtempSync('.cache/command-'));
    await buildCommand(built);
    await build({
      entryPoints: ['src/model/schema/index.ts'],
      outfile: `${built}/model/schema/index.js`,
      bundle: true,
      packages: 'external',
      format: 'esm',
    });
    await buildSchema(built);
    await buildPublish(built);
    await buildScripts(built);
    await buildStyles(built);
  });
  afterAll(() => rmSync(built, { recursive: true, force: true }));

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolewise command ')));
  });
  afterEach(() => {
    for (const child of running) child.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  const start = (args: readonly string[], { env = {}, input }: RunOptions = {}) => {
    const child = spawn(process.execPath, [`${built}/cli/rolewise.js`, ...args], {
      cwd: folder,
      env: { ...plainEnvironment(), ...env },
    });
    running.add(child);
    child.on('close', () => running.delete(child));
    child.stdin.end(input);
    return child;
  };

  return {
    /** Where the command runs. */
    folder: () => folder,

    /** Writes files into the folder. */
    write(files: Readonly<Record<string, string | Uint8Array>>): void {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },

    /** Starts the command and lets it run. */
    start,

    /** Runs the command to its end. */
    run(args: readonly string[], options?: RunOptions): Promise<Ended> {
      const child = start(args, options);
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (part) => {
        stdout += part;
      });
      child.stderr.setEncoding('utf8').on('data', (part) => {
        stderr += part;
      });
      return new Promise((done) => child.on('close', (code) => done({ code, stdout, stderr })));
    },
  };
}

/** Without what a terminal, Vitest or a build server says about colours. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(?:NO_COLOR|FORCE_COLOR|CLICOLOR_FORCE|CI|NODE_OPTIONS|VITEST.*)$/.test(name),
  );
  return Object.fromEntries(entries);
}
