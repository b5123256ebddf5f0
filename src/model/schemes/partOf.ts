import type { AssignmentKind, Part } from '../types.js';
import { schemes } from './index.js';

const named: ReadonlyMap<string, Part | undefined> = new Map(
  Object.values(schemes).flatMap(({ assignments }) =>
    assignments.map(({ id, part }): [string, Part | undefined] => [id, part]),
  ),
);

/** What a part in an activity comes to. A word of the named schemes means the same in a scheme of a team's own. */
export function partOf({ id, part }: AssignmentKind): Part | undefined {
  return part ?? named.get(id);
}

/** Whether it is a part of doing: answering, working, helping, checking. */
export function acts(kind: AssignmentKind): boolean {
  const part = partOf(kind);
  // A team's own words need not say what they come to; then the figure does.
  if (part === undefined) return kind.shape === 'square' || kind.shape === 'seal';
  return part !== 'advises' && part !== 'hears' && part !== 'absent';
}
