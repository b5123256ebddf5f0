import { strToU8, zipSync } from 'fflate';

// Archives hold the time of a clock on the wall, wherever that is: this one is the same everywhere.
const THEN = new Date(1980, 0, 1, 12);

/** Files as an archive: the same files give the same bytes. */
export function zipOf(
  files: readonly { readonly path: string; readonly text: string }[],
): Uint8Array {
  const entries = files.map(({ path, text }) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: THEN });
}
