import { readFile } from 'node:fs/promises';

/** The JSON Schema that the package brings along. */
export function readSchema(): Promise<string> {
  // The command is built into a folder of its own beside it.
  return readFile(new URL('../schema.json', import.meta.url), 'utf8');
}
