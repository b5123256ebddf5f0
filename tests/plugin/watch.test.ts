import { join } from 'node:path';
import { rspack } from '@rspack/core';
import { watch } from 'rollup';
import { afterEach, describe, it, vi } from 'vitest';
import webpack from 'webpack';
import type { PluginOptions } from '../../src/plugin/options.js';
import { readStats, rollupOptions, rspackOptions, type Stats, webpackOptions } from './bundlers.js';
import { halfBroken, makeSite, mistaken, type Site, team } from './site.js';

const timeout = 60_000;

interface Round {
  readonly errors: string;
  readonly warnings: string;
}

interface Watching {
  /** The last build that ended. */
  last(): Round | undefined;
  close(): Promise<void>;
}

function watchRollup(folder: string, options?: PluginOptions): Watching {
  let last: Round | undefined;
  let warnings = '';
  const watcher = watch({
    ...rollupOptions(folder, options),
    output: { file: join(folder, 'out/main.js') },
    onwarn: ({ message }) => {
      warnings += `${message}\n`;
    },
  });
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_START') warnings = '';
    if (event.code === 'BUNDLE_END') last = { errors: '', warnings };
    if (event.code === 'ERROR') last = { errors: event.error.message, warnings };
  });
  return { last: () => last, close: () => watcher.close() };
}

interface PackCompiler {
  watch(
    options: object,
    done: (error: Error | null, stats?: Stats) => void,
  ): { close(done: () => void): void } | undefined;
}

function watchPack(compiler: PackCompiler, folder: string): Watching {
  let last: Round | undefined;
  const watching = compiler.watch({}, (_, stats) => {
    const { errors, warnings } = readStats(stats, folder);
    last = { errors: errors.join('\n'), warnings: warnings.join('\n') };
  });
  return { last: () => last, close: () => new Promise((done) => watching?.close(done)) };
}

const watchers: Readonly<Record<string, (folder: string, options?: PluginOptions) => Watching>> = {
  Rollup: watchRollup,
  webpack: (folder, options) =>
    watchPack(webpack(webpackOptions(folder, options)) as PackCompiler, folder),
  Rspack: (folder, options) =>
    watchPack(rspack(rspackOptions(folder, options)) as PackCompiler, folder),
};

describe.each(Object.entries(watchers))('while %s watches', { timeout }, (_, startWatching) => {
  let site: Site;
  let watching: Watching;
  afterEach(async () => {
    await watching.close();
    site.remove();
  });

  /** Saves a text, again and again until it is built: a watcher may not look yet when it is saved first. */
  const save = (text: string, isBuilt: (round: Round) => boolean) =>
    vi.waitFor(
      () => {
        const round = watching.last();
        if (round && isBuilt(round)) return;
        site.write('team.comparison.yaml', text);
        throw new Error(`This was built last: ${JSON.stringify(round)}`);
      },
      { timeout, interval: 500 },
    );

  it('what is mended is built again', async () => {
    site = makeSite({ 'team.comparison.yaml': mistaken });
    watching = startWatching(site.folder);
    const path = site.path('team.comparison.yaml');
    await save(mistaken, ({ errors }) => errors.includes(`${path}:2:7`));
    await save(team, ({ errors }) => errors === '');
    await save(halfBroken, ({ errors }) => errors.includes(`${path}:11:3`));
  });

  it('what is sound is built, if the site asks for it', async () => {
    site = makeSite({ 'team.comparison.yaml': halfBroken });
    watching = startWatching(site.folder, { onError: 'show' });
    const where = `${site.path('team.comparison.yaml')}:11:3`;
    await save(halfBroken, ({ errors, warnings }) => errors === '' && warnings.includes(where));
  });
});
