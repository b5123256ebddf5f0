import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/**
 * What a bundler makes of some code in production, React apart.
 *
 * @param {{ code: string, folder: string, external?: readonly string[] }} options
 */
export async function bundle({ code, folder, external = [] }) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['react', 'react/jsx-runtime', 'react-dom', ...external],
    // What the package depends on is installed here and not beside the tarball.
    nodePaths: [`${root}node_modules`],
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  const parts = Object.entries(inputs)
    .map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }))
    .filter(({ file, bytes }) => file !== '<stdin>' && bytes > 0)
    .sort((a, b) => b.bytes - a.bytes);
  return {
    gzip: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    text: outputFiles[0]?.text ?? '',
    /** The files that something is left of. */
    files: parts.map(({ file }) => file),
    heaviest: parts
      .filter(({ file }) => file.includes('node_modules/rolewise/'))
      .slice(0, 8)
      .map(
        ({ file, bytes }) => `${String(bytes).padStart(6)}  ${file.replace(/^.*rolewise\//, '')}`,
      ),
  };
}

/**
 * What a view on its own has no use for and brings along all the same: words that only another view draws, and files other
 * than the one with all views.
 *
 * @param {string} own The view.
 * @param {Readonly<Record<string, string>>} words By view: a word that it alone draws.
 * @param {{ text: string, files: readonly string[] }} built
 */
export function foreignTo(own, words, { text, files }) {
  const others = Object.entries(words).filter(
    ([view, word]) => view !== own && text.includes(word),
  );
  return [
    ...others.map(([view]) => view),
    ...files.filter((file) => !/rolewise\/dist\/(?:views|chunk-\w+)\.js$/.test(file)),
  ];
}
