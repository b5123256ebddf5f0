import type { Finding, Place } from '../model/finding.js';

/** Where a value stands in a text, and the values in it. Offsets count from 0. */
export interface Position {
  /** Where the name of the field begins; entries of a list have none. */
  readonly key?: number;
  readonly value: number;
  readonly inner?: ReadonlyMap<string, Position>;
}

/** Says at which line and column an offset of a text is. */
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

/** The offset of what a finding is about: its value, its key, or, where something is missing, the key above. */
export function offsetOf(finding: Finding, root: Position): number {
  let position = root;
  for (const step of finding.path) {
    const next = position.inner?.get(String(step));
    if (!next) return position.key ?? position.value;
    position = next;
  }
  return finding.on === 'key' ? (position.key ?? position.value) : position.value;
}
