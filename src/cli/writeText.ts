import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf, Trouble } from './trouble.js';

/** Writes a file and the folders that lead to it. With `fresh`, refuses to touch one that is there. */
export async function writeText(file: string, text: string, { fresh = false } = {}): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true }).catch(refuseFolder);
    await writeFile(file, text, { flag: fresh ? 'wx' : 'w' });
  } catch (error) {
    throw new Trouble(`${file} cannot be written: ${reasonOf(error)}.`);
  }
}

// A file in the way of a folder is said to be "there already", which would be taken for the file that is to be written.
function refuseFolder(error: NodeJS.ErrnoException): never {
  throw error.code === 'EEXIST' ? new Error('a part of its path is no folder') : error;
}
