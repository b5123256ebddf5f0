import { print } from '../output.js';
import { writeText } from '../writeText.js';
import { readSchema } from './readSchema.js';

/** Prints the JSON Schema, or writes it to a file. */
export async function runSchema(out: string | undefined): Promise<void> {
  const schema = await readSchema();
  if (out === undefined) return print(schema.trimEnd());
  await writeText(out, schema);
  print(`Wrote ${out}`);
}
