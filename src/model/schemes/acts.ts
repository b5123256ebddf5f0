import type { AssignmentKind } from '../types.js';

/** Whether a part in an activity is one of doing: answering, working, helping, checking. */
export function acts({ part, shape }: AssignmentKind): boolean {
  // A scheme of a team's own need not say what its words come to; then the figure does.
  if (part === undefined) return shape === 'square' || shape === 'seal';
  return part !== 'advises' && part !== 'hears' && part !== 'absent';
}
