import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Site } from './site.js';

/** Gives a site the built package, and nothing else but what is named. */
export function installInto(site: Site, ...packages: readonly string[]): void {
  cpSync('dist', site.path('node_modules/rolewise/dist'), { recursive: true });
  cpSync('package.json', site.path('node_modules/rolewise/package.json'));
  for (const name of ['valibot', ...packages]) {
    const target = site.path(`node_modules/${name}`);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(resolve('node_modules', name), target, 'junction');
  }
}

/** What the compiler says of a site's own code and of our declarations; those of others are their concern. */
export function compile(site: Site, options: object): string[] {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    // A link leads to our own packages, where everything is installed.
    preserveSymlinks: true,
    ...options,
  };
  const tsconfig = { compilerOptions, files: ['page.ts'] };
  site.write('tsconfig.json', JSON.stringify(tsconfig));
  const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc')], {
    cwd: site.folder,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => /^(?:error|page|node_modules\/rolewise)/.test(line));
}
