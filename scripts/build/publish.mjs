import { build } from 'esbuild';
import { root } from '../setup/run.mjs';
import { buildRenderer } from './renderer.mjs';

/**
 * Builds what makes pages of documents, and what stands beside these pages.
 *
 * @param {string} out
 */
export async function buildPublish(out) {
  await buildScript(out);
  return buildRenderer('publish', out);
}

/**
 * The script of static pages, in one file. Not a module: browsers refuse those to a page that is opened from a disk.
 *
 * @param {string} out
 */
async function buildScript(out) {
  await build({
    stdin: {
      contents: "import { enhance } from './src/enhance/index.ts'; enhance();",
      resolveDir: root,
    },
    outfile: `${out}/publish/enhance.js`,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  });
}
