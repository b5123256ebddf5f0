import type { CheckedFile } from './checkedFile.js';

const known = new WeakMap<CheckedFile, readonly string[]>();

/** The lines of a file. They are told apart once, however much was found in them. */
export function linesOf(file: CheckedFile): readonly string[] {
  const lines = known.get(file) ?? file.text.split('\n');
  known.set(file, lines);
  return lines;
}
