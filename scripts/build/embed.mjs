import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { ownJsxRuntime } from './renderer.mjs';
import { target } from './styles.mjs';

/**
 * The script for pages without a bundler: `embed.js`, whole in itself, with the sheet inside. Beside it in `embed` stand the
 * parts that can wait or that few pages need, which it loads when they do: what readers do, other languages, and the checks
 * that explain a broken document.
 *
 * @param {string} out
 */
export async function buildEmbed(out) {
  await build({ ...embedOptions(), outfile: `${out}/embed.js` });
  await build({
    ...embedOptions(),
    entryPoints: ['behaviour', 'languages', 'checker'].map((part) => `${root}src/embed/${part}.ts`),
    outdir: `${out}/embed`,
  });
  return true;
}

/** @returns {import('esbuild').BuildOptions} */
export function embedOptions() {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  return {
    entryPoints: [`${root}src/embed/index.ts`],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { ROLEWISE_VERSION: JSON.stringify(version) },
    plugins: [ownJsxRuntime(`${root}src/dom/jsx-runtime.ts`), sheetAsText, partsBeside],
  };
}

/** @type {import('esbuild').Plugin} */
const sheetAsText = {
  name: 'sheet-as-text',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.css\?inline$/ }, ({ path, resolveDir }) => ({
      path: `${resolveDir}/${path.replace('?inline', '')}`,
      namespace: 'sheet',
    }));
    onLoad({ filter: /./, namespace: 'sheet' }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        absWorkingDir: root,
        bundle: true,
        minify: true,
        target,
        write: false,
      });
      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/** @type {import('esbuild').Plugin} */
const partsBeside = {
  name: 'parts-beside',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\// }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path: `./embed/${path.slice(2)}`, external: true } : undefined,
    );
  },
};
