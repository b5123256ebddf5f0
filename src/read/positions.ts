import type { Finding, Place } from '../model/finding.js';

/** Where a value stands in a text, and the values in it. Offsets count UTF-16 code units from 0. */
export interface Position {
  /** Where the name of the field begins; entries of a list have none. */
  readonly key?: number;
  readonly value: number;
  /** Behind the last character of the value. */
  readonly end: number;
  /** The fields of a set by name, or the entries of a list. */
  readonly inner?: ReadonlyMap<string, Position> | readonly Position[];
}

/** A value that was read, and where it stands. */
export interface ReadValue {
  readonly value: unknown;
  readonly position: Position;
}

/**
 * Says at which line and column an offset of a text is. Columns count UTF-16 code units, as editors, the language server
 * protocol, SARIF and JavaScript do.
 */
export function lineFinder(text: string, file: string | undefined): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const place = { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    return file === undefined ? place : { file, ...place };
  };
}

/** Where the line of an offset ends. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/**
 * The position of what a path leads to, in the document as it was written or as it was parsed: a bare text stands for the
 * claim that was made of it, and a single value for its list. `missing` says that the path leads further than the text;
 * the position is then that of what would hold it.
 */
export function follow(
  path: Finding['path'],
  root: Position,
): { position: Position; missing: boolean } {
  let position = root;
  for (const step of path) {
    const { inner } = position;
    if (inner === undefined) return { position, missing: false };
    const next =
      inner instanceof Map ? inner.get(String(step)) : (inner as readonly Position[])[Number(step)];
    if (next) position = next;
    else if (step !== 0 || !(inner instanceof Map)) return { position, missing: true };
  }
  return { position, missing: false };
}
