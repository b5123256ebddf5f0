import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/** The first browsers with everything that the sheet is written in: container queries, `color-mix()`, nesting. */
export const target = ['chrome120', 'safari17.2', 'firefox117'];

/**
 * Writes the sheet twice. Unlayered it holds its own against a site's plain `td {}`; in `@layer rolewise` a site's
 * layers decide which wins. Beside it, what whole pages and previews add.
 *
 * @param {string} out
 */
export async function buildStyles(out) {
  const css = await sheet('index');
  writeFileSync(`${out}/styles.css`, `${css}\n`);
  writeFileSync(`${out}/styles.layer.css`, `@layer rolewise{${css}}\n`);
  for (const name of ['page', 'preview'])
    writeFileSync(`${out}/${name}.css`, `${await sheet(name)}\n`);
  return true;
}

/**
 * @param {string} name
 */
async function sheet(name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}src/styles/${name}.css`],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target,
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}
