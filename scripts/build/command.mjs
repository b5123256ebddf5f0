import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/**
 * Pages are compiled against the runtime that writes HTML, which is another build than this one.
 *
 * @type {import('esbuild').Plugin}
 */
const pagesAreBuilt = {
  name: 'pages-are-built',
  setup({ onResolve }) {
    onResolve({ filter: /\/publish\/index\.js$/ }, () => ({
      path: '../publish/index.js',
      external: true,
    }));
  },
};

/**
 * Builds the command `rolewise`: one file to start with, and one for what each of its commands needs, so that none waits
 * for what it does not use. What it installs beside itself stays outside.
 *
 * @param {string} out
 */
export async function buildCommand(out) {
  await build({
    entryPoints: [`${root}src/cli/rolewise.ts`],
    outdir: `${out}/cli`,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [pagesAreBuilt],
  });
  return true;
}
