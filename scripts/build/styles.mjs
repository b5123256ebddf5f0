import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/** The first browsers with everything that the sheet is written in: container queries, `color-mix()`, nesting. */
const target = ['chrome120', 'safari17.2', 'firefox117'];

/**
 * Writes the sheet twice. Unlayered it holds its own against a site's plain `td {}`; in `@layer rolewise` a site's
 * layers decide which wins. Beside it, what whole pages and previews add.
 *
 * @param {string} out
 */
export async function buildStyles(out) {
  const css = await sheet(`${root}src/styles/index.css`);
  writeFileSync(`${out}/styles.css`, `${css}\n`);
  writeFileSync(`${out}/styles.layer.css`, `@layer rolewise{${css}}\n`);
  for (const name of ['page', 'preview'])
    writeFileSync(`${out}/${name}.css`, `${await sheet(`${root}src/styles/${name}.css`)}\n`);
  return true;
}

/**
 * A sheet in one piece, as browsers take it.
 *
 * @param {string} file
 */
export async function sheet(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target,
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}
