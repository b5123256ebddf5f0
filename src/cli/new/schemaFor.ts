import { access } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Where editors find the JSON Schema of a document. */
export interface SchemaPlace {
  /** As the document says it: relative to itself, so that it holds without a network and on other machines. */
  readonly address: string;
  /** The file to write it to, where no installed package has it. */
  readonly missing?: string;
}

const INSTALLED = join('node_modules', 'rolewise', 'dist', 'schema.json');

/** The schema of the package that is installed above a document, or else a file beside the document. */
export async function schemaFor(document: string): Promise<SchemaPlace> {
  const folder = dirname(resolve(document));
  for (const above of foldersAbove(folder)) {
    const schema = join(above, INSTALLED);
    if (await isThere(schema)) return { address: addressOf(relative(folder, schema)) };
  }
  const missing = join(dirname(document), 'rolewise.schema.json');
  return { address: './rolewise.schema.json', missing };
}

function* foldersAbove(folder: string): Generator<string> {
  yield folder;
  const above = dirname(folder);
  if (above !== folder) yield* foldersAbove(above);
}

function addressOf(path: string): string {
  const address = path.split(sep).join('/');
  return address.startsWith('.') ? address : `./${address}`;
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
