import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { root } from '../setup/run.mjs';

/**
 * Writes each comparison in src/content as a module with its types, and as JSON. An error in one stops the build; all that
 * is found is said with its file, line and column.
 *
 * @param {string} out Where the modules were built.
 */
export async function buildContent(out) {
  const content = `${root}src/content`;
  if (!existsSync(content)) return true;
  mkdirSync(`${out}/content`, { recursive: true });
  /** @param {string} name A module of the plugin's. */
  const built = (name) => import(pathToFileURL(`${out}/plugin/${name}.js`).href);
  const { compileComparison } = await built('compile');
  const { comparisonModule } = await built('comparisonModule');
  const { comparisonTypes } = await built('comparisonTypes');
  const { describe } = await built('describe');

  let sound = true;
  for (const name of readdirSync(content).filter((file) => file.endsWith('.yaml'))) {
    const file = `src/content/${name}`;
    const text = readFileSync(`${root}${file}`, 'utf8');
    const { comparison, errors, warnings } = compileComparison(text, file);
    for (const finding of [...errors, ...warnings]) console.error(describe(finding, text));
    if (!comparison) {
      sound = false;
    } else if (`${comparison.id}.yaml` !== name) {
      console.error(
        `${file}: its id is "${comparison.id}", and people import it by its file's name. Make them the same.`,
      );
      sound = false;
    } else {
      const base = `${out}/content/${comparison.id}`;
      writeFileSync(`${base}.js`, comparisonModule(comparison));
      writeFileSync(`${base}.d.ts`, comparisonTypes(comparison, '../model/index.js'));
      writeFileSync(`${base}.json`, `${JSON.stringify(comparison, null, 2)}\n`);
    }
  }
  return sound;
}
