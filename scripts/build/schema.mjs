import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { withDefinitions } from './definitions.mjs';

/**
 * Writes the JSON Schema of the document as authors write it: editors complete and explain from it.
 *
 * @param {string} out Where the modules were built.
 */
export async function buildSchema(out) {
  const built = `${out}/model/schema/index.js`;
  if (!existsSync(built)) return true;
  const { documentSchema } = await import(pathToFileURL(built).href);
  const schema = toJsonSchema(documentSchema, { typeMode: 'input', errorMode: 'ignore' });
  writeFileSync(`${out}/schema.json`, `${JSON.stringify(withDefinitions(schema), null, 2)}\n`);
  return true;
}
