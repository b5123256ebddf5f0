import { readdir, readFile } from 'node:fs/promises';
import { ASSETS } from '../../publish/site/addresses.js';
import type { Writer } from './Writer.js';

/** What pages link, by its place in the package. The command is built into a folder of its own beside these. */
const LINKED = {
  'styles.css': 'styles.css',
  'page.css': 'page.css',
  'enhance.js': 'publish/enhance.js',
  'frame.js': 'frame.js',
  'frame-host.js': 'frame-host.js',
  'embed.js': 'embed.js',
} as const;

/** Puts sheets and scripts beside the pages. */
export async function writeAssets(writer: Writer): Promise<void> {
  for (const [name, path] of Object.entries(LINKED)) {
    await writer.write(`${ASSETS}/${name}`, await readFile(packaged(path)));
  }
  // Parts that the script of the element loads when a page needs them.
  for (const part of await readdir(packaged('embed/'))) {
    if (!part.endsWith('.js')) continue;
    await writer.write(`${ASSETS}/embed/${part}`, await readFile(packaged(`embed/${part}`)));
  }
}

export function packaged(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
