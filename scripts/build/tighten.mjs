import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Says a page's own script again in fewer bytes: some 4 % less after gzip than esbuild's. Readers pay for it on every page, so it
 * is worth a second on every build.
 *
 * @param {string} code A module, or a script whose names are its own.
 */
export async function tighten(code) {
  const { code: tight } = await minify(code, {
    ecma: 2020,
    module: true,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: 'some' },
  });
  if (!tight) throw new Error('Nothing is left of a script that was to be made smaller.');
  return tight;
}

/** @param {readonly string[]} files */
export async function tightenFiles(files) {
  for (const file of files) writeFileSync(file, await tighten(readFileSync(file, 'utf8')));
}
