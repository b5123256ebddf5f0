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
 * The files that a view on its own has no use for: other views, islands, the checker, another package.
 *
 * @param {string} own The folder of the view.
 * @param {readonly string[]} files
 */
export function foreignTo(own, files) {
  const known = new RegExp(
    `rolewise/dist/(?:index\\.js|internal/|model/(?:views|text|schemes)/|components/(?:shared|${own})/)`,
  );
  return files.filter((file) => !known.test(file));
}
