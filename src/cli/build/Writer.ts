import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { reasonOf, Trouble } from '../trouble.js';

/**
 * Puts files into a folder. One that is there already with the same bytes is left alone, another is changed in one step:
 * nobody ever reads half of it.
 */
export class Writer {
  readonly folder: string;
  /** How many files the folder has had from here. */
  files = 0;
  /** How many of them are other than they were. */
  changed = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.folder, path);
    const bytes = Buffer.from(content as Uint8Array);
    this.files++;
    try {
      const before = await readFile(file).catch(() => undefined);
      if (before?.equals(bytes)) return;
      await mkdir(dirname(file), { recursive: true });
      await replace(file, bytes);
      this.changed++;
    } catch (error) {
      throw new Trouble(`${file} cannot be written: ${reasonOf(error)}.`);
    }
  }
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const aside = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(aside, bytes);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
