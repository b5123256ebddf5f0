import { clip, type Finding } from '../model/finding.js';
import type { Position, ReadValue } from './positions.js';
import type { TextFinding } from './textFinding.js';

/** A field as it stands in a text. */
export interface Field extends ReadValue {
  readonly name: string;
  /** Where its name begins. */
  readonly key: number;
}

/** Where a set of fields stands: in the text, and in the document. */
interface Holder {
  readonly value: number;
  readonly end: number;
  readonly path: Finding['path'];
}

/** The fields of a set as one value. A name that comes twice is reported; the first one counts. */
export function fieldsOf(
  fields: readonly Field[],
  { value: start, end, path }: Holder,
  report: (finding: TextFinding) => void,
): ReadValue {
  const inner = new Map<string, Position>();
  const entries: [string, unknown][] = [];
  for (const { name, key, value, position } of fields) {
    const first = inner.get(name);
    if (first) {
      report({
        code: 'key/duplicate',
        offset: key,
        path: [...path, name],
        message: `"${clip(name)}" is written twice, and only one of them could count. Remove one.`,
        on: 'key',
        related: { offset: first.key ?? first.value, note: 'the first one' },
      });
      continue;
    }
    entries.push([name, value]);
    inner.set(name, withKey(position, key));
  }
  // Unlike an assignment, this makes a field of `__proto__` too, which is refused where all documents are.
  return { value: Object.fromEntries(entries), position: { value: start, end, inner } };
}

function withKey({ value, end, inner }: Position, key: number): Position {
  return inner ? { key, value, end, inner } : { key, value, end };
}
