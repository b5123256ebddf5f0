/** Something in the way that the person at the terminal has to see to: a wrong option, a missing file. */
export class Trouble extends Error {
  override name = 'Trouble';
}

/** Why the system refused a file, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you have no right to it',
  EPERM: 'you have no right to it',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'it is there already',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  ENOSPC: 'there is no room, on the disk or for more files to watch',
  EROFS: 'the disk can only be read',
};
