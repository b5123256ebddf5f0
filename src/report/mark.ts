import type { Finding, Place } from '../model/finding.js';

/** The part of a line that is meant. Columns count from 1. */
export interface Mark {
  readonly column: number;
  readonly length: number;
}

/** What to underline for a finding: the words that it speaks of, else the word at its place. */
export function markOf(lines: readonly string[], place: Place, found?: Finding['found']): Mark {
  const line = lines[place.line - 1] ?? '';
  const from = place.column - 1;
  const at = found ? line.indexOf(found, from) : -1;
  if (found && at >= 0) return { column: at + 1, length: found.length };
  const word = /^[\p{L}\p{N}_-]+/u.exec(line.slice(from))?.[0] ?? ' ';
  return { column: place.column, length: word.length };
}
