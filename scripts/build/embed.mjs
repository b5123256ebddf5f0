import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';
import { root } from '../setup/run.mjs';
import { sheet } from './styles.mjs';

const src = `${root}src/embed/`;

/**
 * Builds the script for pages without a bundler: `embed.js`, whole in itself, and in `embed` beside it the parts that only
 * some pages load, each in one file. A part has its content in its name: what a browser has kept of another version is never
 * mixed with this one.
 *
 * @param {string} out
 */
export async function buildEmbed(out) {
  const locales = ['de', 'fr', 'es', 'pt', 'ja', 'zh', 'ar'];
  const words = await buildParts(
    out,
    locales.map((lang) => `${root}src/locales/${lang}.ts`),
  );
  const parts = await buildParts(
    out,
    ['language', 'explain', 'behaviour'].map((part) => `${src}${part}.ts`),
    words,
  );
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const bundle = await rollup({
    input: { embed: `${src}index.ts` },
    external: [...parts.values()],
    plugins: [sources(parts, version), minified],
    onwarn({ message }) {
      throw new Error(message);
    },
  });
  const { output } = await bundle.write({
    dir: out,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'embed/[name]-[hash:8].js',
    hashCharacters: 'base36',
  });
  const beside = output[0].imports;
  if (beside.length > 0) console.error(`embed.js is not whole in itself, it imports: ${beside}`);
  return beside.length === 0;
}

/**
 * Parts that stand on their own. Little of theirs is in the element, too, and a file for that would be one more request.
 *
 * @param {string} out
 * @param {readonly string[]} files
 * @param {ReadonlyMap<string, string>} [others] Parts that these load in turn.
 * @returns {Promise<Map<string, string>>} By source: the file it became.
 */
async function buildParts(out, files, others = new Map()) {
  const { metafile } = await build({
    entryPoints: [...files],
    outdir: `${out}/embed`,
    entryNames: '[name]-[hash]',
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    plugins: [
      {
        name: 'parts-beside',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
            if (kind !== 'dynamic-import') return null;
            return { path: `./${others.get(source(resolve(resolveDir, path)))}`, external: true };
          });
        },
      },
    ],
  });
  return new Map(
    Object.entries(metafile.outputs).map(([file, { entryPoint = '' }]) => [
      resolve(root, entryPoint),
      basename(file),
    ]),
  );
}

/**
 * Sources as they stand: elements are made by `src/dom`, styles are a text.
 *
 * @param {ReadonlyMap<string, string>} parts
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
function sources(parts, version) {
  return {
    name: 'sources',
    resolveId(id, importer = root) {
      if (id === 'react/jsx-runtime') return `${root}src/dom/jsx-runtime.ts`;
      const file = source(resolve(dirname(importer), id));
      const part = parts.get(file);
      return part ? { id: `./embed/${part}`, external: true } : file;
    },
    async load(id) {
      if (!id.endsWith('.css?inline')) return null;
      return `export default ${JSON.stringify(await sheet(id.replace('?inline', '')))};`;
    },
    async transform(code, id) {
      if (!/\.tsx?$/.test(id)) return null;
      const { code: compiled } = await transform(code, {
        loader: id.endsWith('x') ? 'tsx' : 'ts',
        jsx: 'automatic',
        target: 'es2022',
        define: { ROLEWISE_VERSION: JSON.stringify(version) },
      });
      return compiled;
    },
  };
}

/** @type {import('rollup').Plugin} */
const minified = {
  name: 'minified',
  async renderChunk(code) {
    const { code: small } = await transform(code, {
      minify: true,
      format: 'esm',
      target: 'es2022',
    });
    return small;
  },
};

/** The source behind an import. @param {string} path */
function source(path) {
  return ['.ts', '.tsx'].map((end) => path.replace(/\.js$/, end)).find(existsSync) ?? path;
}
