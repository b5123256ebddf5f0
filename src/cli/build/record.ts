import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ASSETS } from '../../publish/site/addresses.js';

/** Names what builds have put into a folder: each path with a mark of its bytes. So a build knows its own files again. */
export type BuildRecord = ReadonlyMap<string, string>;

/** Where the record stands in the folder. */
export const RECORD = `${ASSETS}/files.json`;

/** The record of earlier builds; empty where there is none, or where it cannot be read: then nothing counts as ours. */
export async function readRecord(folder: string): Promise<BuildRecord> {
  try {
    const entries = Object.entries(JSON.parse(await readFile(join(folder, RECORD), 'utf8')));
    return new Map(entries.map(([path, mark]) => [path, String(mark)]));
  } catch {
    return new Map();
  }
}

/** A record as text: the same files give the same bytes, in whichever order they were written. */
export function recordText(record: BuildRecord): string {
  return `${JSON.stringify(Object.fromEntries([...record].sort(byPath)), null, 2)}\n`;
}

/** Tells other bytes from these. */
export function markOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function byPath([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}
