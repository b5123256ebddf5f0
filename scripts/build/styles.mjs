import { existsSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/** The first browsers with everything that the sheet is written in: container queries, `color-mix()`, nesting. */
const target = ['chrome120', 'safari17.2', 'firefox117'];

/**
 * Writes the sheet twice. Unlayered it holds its own against a site's plain `td {}`; in `@layer rolewise` a site's
 * layers decide which wins.
 *
 * @param {string} out
 */
export async function buildStyles(out) {
  const entry = `${root}src/styles/index.css`;
  if (!existsSync(entry)) return true;
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target,
    write: false,
  });
  const css = (outputFiles[0]?.text ?? '').trim();
  writeFileSync(`${out}/styles.css`, `${css}\n`);
  writeFileSync(`${out}/styles.layer.css`, `@layer rolewise{${css}}\n`);
  return true;
}
