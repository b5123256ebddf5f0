import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../setup/run.mjs';

/**
 * Writes each comparison in src/content as a module with its types, and as JSON. An error in one stops the build, and is
 * said with its file, line and column.
 *
 * @param {string} out
 */
export async function buildContent(out) {
  const content = `${root}src/content`;
  if (!existsSync(content)) return true;
  const { compileComparison } = await loadCompiler();
  mkdirSync(`${out}/content`, { recursive: true });

  let sound = true;
  for (const name of readdirSync(content).filter((file) => file.endsWith('.yaml'))) {
    const file = `src/content/${name}`;
    const text = readFileSync(`${root}${file}`, 'utf8');
    const { ok, problems, id, module, types, json } = compileComparison(text, file, '../model');
    for (const problem of problems) console.error(problem);
    if (!ok) {
      sound = false;
    } else if (`${id}.yaml` !== name) {
      console.error(
        `${file}: its id is "${id}", and people import it by its file's name. Make them the same.`,
      );
      sound = false;
    } else {
      writeFileSync(`${out}/content/${id}.js`, module);
      writeFileSync(`${out}/content/${id}.d.ts`, types);
      writeFileSync(`${out}/content/${id}.json`, json);
    }
  }
  return sound;
}

/**
 * The plugin's own source, which is TypeScript and thus has to be built before it can build.
 *
 * @returns {Promise<typeof import('../../src/plugin/compile.js')>}
 */
async function loadCompiler() {
  const outfile = `${root}.cache/compile.mjs`;
  await build({
    entryPoints: [`${root}src/plugin/compile.ts`],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  return import(outfile);
}
