import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type RspackOptions, rspack } from '@rspack/core';
import * as esbuild from 'esbuild';
import { type RollupOptions, rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';
import { parse } from 'yaml';
import { rolewise as forEsbuild } from '../../src/plugin/esbuild.js';
import type { PluginOptions } from '../../src/plugin/options.js';
import { rolewise as forRollup } from '../../src/plugin/rollup.js';
import { rolewise as forRspack } from '../../src/plugin/rspack.js';
import { rolewise as forVite } from '../../src/plugin/vite.js';
import { rolewise as forWebpack } from '../../src/plugin/webpack.js';

export interface Built {
  /** As the bundler hands them to whoever calls it. */
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  /** What can be run, if there are no errors. */
  readonly file: string;
}

/** Builds `main.js` of a folder, as a site that reads YAML and JSON in general with other plugins and loaders. */
type Bundler = (folder: string, options?: PluginOptions) => Promise<Built>;

const readsAll = (kind: RegExp) => ({
  name: 'reads-all-of-a-kind',
  transform(text: string, id: string) {
    if (!kind.test(id)) return null;
    return { code: `export default ${JSON.stringify(parse(text))};`, map: null };
  },
});

export function rollupOptions(folder: string, options?: PluginOptions): RollupOptions {
  const plugins = [readsAll(/\.ya?ml$/), forRollup(options), readsAll(/\.json$/)];
  return { input: join(folder, 'main.js'), plugins };
}

export function webpackOptions(folder: string, options?: PluginOptions): webpack.Configuration {
  return { ...packOptions(folder), plugins: [forWebpack(options)] };
}

export function rspackOptions(folder: string, options?: PluginOptions): RspackOptions {
  return { ...packOptions(folder), plugins: [forRspack(options)] };
}

function packOptions(folder: string) {
  return {
    mode: 'development' as const,
    target: 'node' as const,
    devtool: false as const,
    context: folder,
    entry: './main.js',
    output: { path: join(folder, 'out'), filename: 'main.cjs' },
    module: {
      rules: [{ test: /\.ya?ml$/, type: 'json', use: resolve('tests/plugin/yamlLoader.cjs') }],
    },
  };
}

/** What webpack and Rspack say of a build. */
export interface Stats {
  toJson(options: object): { errors?: { message: string }[]; warnings?: { message: string }[] };
}

export function readStats(stats: Stats | undefined | null, folder: string): Built {
  const { errors = [], warnings = [] } =
    stats?.toJson({ all: false, errors: true, warnings: true }) ?? {};
  return {
    errors: errors.map(({ message }) => stripVTControlCharacters(message)),
    warnings: warnings.map(({ message }) => stripVTControlCharacters(message)),
    file: join(folder, 'out/main.cjs'),
  };
}

async function ofVite(folder: string, options?: PluginOptions): Promise<Built> {
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(stripVTControlCharacters(message));
  const errors = await failureOf(
    vite.build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      customLogger: { ...vite.createLogger('silent'), warn, warnOnce: warn },
      plugins: [readsAll(/\.ya?ml$/), forVite(options)],
      build: {
        outDir: 'out',
        lib: { entry: join(folder, 'main.js'), formats: ['es'], fileName: 'main' },
      },
    }),
  );
  return { errors, warnings, file: join(folder, 'out/main.js') };
}

async function ofRollup(folder: string, options?: PluginOptions): Promise<Built> {
  const warnings: string[] = [];
  const onwarn = ({ message }: { message: string }) => void warnings.push(message);
  const file = join(folder, 'out/main.js');
  const build = async () => {
    const bundle = await rollup({ ...rollupOptions(folder, options), onwarn });
    await bundle.write({ file });
    await bundle.close();
  };
  return { errors: await failureOf(build()), warnings, file };
}

async function ofEsbuild(folder: string, options?: PluginOptions): Promise<Built> {
  const file = join(folder, 'out/main.js');
  const result = await esbuild
    .build({
      absWorkingDir: folder,
      entryPoints: ['main.js'],
      outfile: file,
      bundle: true,
      format: 'esm',
      logLevel: 'silent',
      plugins: [
        forEsbuild(options),
        {
          name: 'reads-all-of-a-kind',
          setup({ onLoad }) {
            onLoad({ filter: /\.ya?ml$/ }, async ({ path }) => ({
              contents: JSON.stringify(parse(await readFile(path, 'utf8'))),
              loader: 'json',
            }));
          },
        },
      ],
    })
    .catch((failure: esbuild.BuildFailure) => failure);
  const errors = await readMessages(result.errors, 'error');
  return { errors, warnings: await readMessages(result.warnings, 'warning'), file };
}

async function readMessages(messages: esbuild.Message[], kind: 'error' | 'warning') {
  const drawn = await esbuild.formatMessages(messages, { kind });
  return messages.map(({ text, location }, index) => {
    // esbuild counts columns from 0, in everything that it says.
    const where = location ? `${location.file}:${location.line}:${location.column + 1}` : '';
    return `${where} ${text}\n${drawn[index]}`;
  });
}

function ofWebpack(folder: string, options?: PluginOptions): Promise<Built> {
  return new Promise((done, fail) => {
    const compiler = webpack(webpackOptions(folder, options));
    compiler?.run((error, stats) =>
      compiler.close(() => (error ? fail(error) : done(readStats(stats, folder)))),
    );
  });
}

function ofRspack(folder: string, options?: PluginOptions): Promise<Built> {
  return new Promise((done, fail) => {
    const compiler = rspack(rspackOptions(folder, options));
    compiler.run((error, stats) =>
      compiler.close(() => (error ? fail(error) : done(readStats(stats, folder)))),
    );
  });
}

export const bundlers: Readonly<Record<string, Bundler>> = {
  Vite: ofVite,
  Rollup: ofRollup,
  webpack: ofWebpack,
  Rspack: ofRspack,
  esbuild: ofEsbuild,
};

/** What a build ends with, if it ends with an error. */
async function failureOf(build: Promise<unknown>): Promise<string[]> {
  try {
    await build;
    return [];
  } catch (error) {
    const { message, frame = '' } = error as Error & { frame?: string };
    return [stripVTControlCharacters(`${message}\n${frame}`)];
  }
}
