import { randomBytes } from 'node:crypto';
import { lstat, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { reasonOf, Trouble } from '../trouble.js';
import { markOf } from './record.js';

/**
 * Puts files into a folder. One that is there already with the same bytes is left alone, another is changed in one step:
 * nobody ever reads half of it.
 */
export class Writer {
  readonly folder: string;
  /** The files that the folder has had from here, each with a mark of its bytes. */
  readonly written = new Map<string, string>();
  /** How many of them are other than they were. */
  changed = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = this.#inside(path);
    const bytes = Buffer.from(content as Uint8Array);
    this.written.set(path, markOf(bytes));
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

  /** Removes a file that still has the bytes of its mark, and the folder that it leaves empty. Any other is kept. */
  async remove(path: string, mark: string | undefined): Promise<'removed' | 'kept' | 'gone'> {
    const file = this.#inside(path);
    try {
      const there = await lstat(file).catch(() => undefined);
      if (!there) return 'gone';
      if (!there.isFile() || markOf(await readFile(file)) !== mark) return 'kept';
      await rm(file);
    } catch (error) {
      throw new Trouble(`${file} cannot be removed: ${reasonOf(error)}.`);
    }
    // Where something else stands in it, the folder stays.
    await rmdir(dirname(file)).catch(() => undefined);
    return 'removed';
  }

  /** A path in the folder, and never one that leads out of it. */
  #inside(path: string): string {
    const file = join(this.folder, path);
    if (relative(this.folder, file).split(sep)[0] !== '..') return file;
    throw new Trouble(`${file} is outside of "${this.folder}", where nothing is written.`);
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
