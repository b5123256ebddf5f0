import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { ownJsxRuntime } from './renderer.mjs';
import { sheet } from './styles.mjs';
import { tightenFiles } from './tighten.mjs';

const LOCALES = ['de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar'];
const PARTS = ['behaviour', 'language', 'explain', 'unknown', 'sentence'];

/**
 * Builds the script for pages without a bundler: `embed.js`, whole in itself with its sheet, and in `embed` beside it the parts
 * that can wait, or that few pages need, each in one file: what readers do, other languages, and what explains attributes and
 * documents. A part has its content in its name: what a browser has kept of another version is never mixed with this one.
 *
 * @param {string} out
 */
export async function buildEmbed(out) {
  const locales = LOCALES.map((lang) => `${root}src/locales/${lang}.ts`);
  const words = await buildParts(out, locales, new Map());
  const parts = PARTS.map((name) => `${root}src/embed/${name}.ts`);
  const beside = await buildParts(out, parts, words);
  await build({ ...embedOptions(beside, 'embed/'), outfile: `${out}/embed.js` });
  const made = [...words.values(), ...beside.values()].map((name) => `${out}/embed/${name}`);
  await tightenFiles([`${out}/embed.js`, ...made]);
  return true;
}

/**
 * How the script is built.
 *
 * @param {ReadonlyMap<string, string>} [parts] By source: the file that it became. Missing, all is in one.
 * @param {string} [folder] Where these are, seen from what loads them.
 * @returns {import('esbuild').BuildOptions}
 */
export function embedOptions(parts, folder = '') {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return {
    entryPoints: [`${root}src/embed/index.ts`],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { ROLEWISE_VERSION: JSON.stringify(version) },
    plugins: [
      ownJsxRuntime(`${root}src/dom/jsx-runtime.ts`),
      sheetAsText,
      ...(parts ? [partsBeside(parts, folder)] : []),
    ],
  };
}

/**
 * @param {ReadonlyMap<string, string>} parts
 * @param {string} folder
 * @returns {import('esbuild').Plugin}
 */
function partsBeside(parts, folder) {
  return {
    name: 'parts-beside',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        if (kind !== 'dynamic-import') return null;
        const source = resolve(resolveDir, path.replace(/\.js$/, '.ts'));
        return { path: `./${folder}${parts.get(source)}`, external: true };
      });
    },
  };
}

/**
 * Parts stand on their own. The little that several of them hold would be one more request for each.
 *
 * @param {string} out
 * @param {readonly string[]} sources
 * @param {ReadonlyMap<string, string>} others Parts that these load in turn.
 * @returns {Promise<Map<string, string>>} By source: the file that it became.
 */
async function buildParts(out, sources, others) {
  const { metafile } = await build({
    ...embedOptions(others, ''),
    entryPoints: [...sources],
    outdir: `${out}/embed`,
    entryNames: '[name]-[hash]',
    metafile: true,
  });
  return new Map(
    Object.entries(metafile.outputs).map(([file, { entryPoint = '' }]) => [
      resolve(root, entryPoint),
      basename(file),
    ]),
  );
}

/** @type {import('esbuild').Plugin} */
const sheetAsText = {
  name: 'sheet-as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?inline', '')),
      namespace: 'sheet',
    }));
    onLoad({ filter: /./, namespace: 'sheet' }, async ({ path }) => ({
      contents: await sheet(path),
      loader: 'text',
    }));
  },
};
