import { readdir, readFile } from 'node:fs/promises';
import { ASSETS } from '../../publish/site/addresses.js';
import type { Writer } from './Writer.js';

/** What pages link, by its place in the package. The command is built into a folder of its own beside these. */
const LINKED = {
  'styles.css': 'styles.css',
  'page.css': 'page.css',
  'enhance.js': 'publish/enhance.js',
} as const;

/** Puts sheets and scripts beside the pages. `hasElement` if the script of the custom element is among them. */
export async function writeAssets(writer: Writer): Promise<{ hasElement: boolean }> {
  for (const [name, path] of Object.entries(LINKED)) {
    await writer.write(`${ASSETS}/${name}`, await packaged(path));
  }
  const element = await packaged('embed.js').catch(() => undefined);
  if (!element) return { hasElement: false };
  await writer.write(`${ASSETS}/embed.js`, element);
  // Parts that the script loads when a page needs them.
  for (const part of await readdir(new URL('../embed/', import.meta.url))) {
    if (part.endsWith('.js'))
      await writer.write(`${ASSETS}/embed/${part}`, await packaged(`embed/${part}`));
  }
  return { hasElement: true };
}

export function packaged(path: string): Promise<Buffer> {
  return readFile(new URL(`../${path}`, import.meta.url));
}
