import { partOf } from '../../schemes/partOf.js';
import { type SizeName, thresholds } from '../../schemes/thresholds.js';
import type { AssignmentKind, Part, RaciBlock } from '../../types.js';
import type { Column } from '../matrix.js';

/** How many parties of one activity are not too many: what the block says, then the scheme, then what is usual. */
export function adviceMax({ advice }: RaciBlock, kind: AssignmentKind): number {
  return byWord(advice?.max, kind) ?? kind.advisedMax ?? usual(thresholds.max, kind) ?? Infinity;
}

/** The parts that a party has in too many of all activities. */
export function tooOften(raci: RaciBlock, { times }: Column, total: number): AssignmentKind[] {
  if (total < adviceFrom(raci, 'sharesFrom')) return [];
  return raci.scheme.assignments.filter(
    (kind) => (times.get(kind.id) ?? 0) > adviceShare(raci, kind) * total,
  );
}

/** In which share of the activities one party is not too often. */
export function adviceShare({ advice }: RaciBlock, kind: AssignmentKind): number {
  return byWord(advice?.share, kind) ?? kind.advisedShare ?? usual(thresholds.share, kind) ?? 1;
}

/** How large a matrix has to be before it is looked at in some way. */
export function adviceFrom({ advice }: RaciBlock, size: SizeName): number {
  return advice?.[size] ?? thresholds.from[size].least;
}

function byWord(
  limits: { readonly [word: string]: number | undefined } | undefined,
  { id }: AssignmentKind,
): number | undefined {
  return limits && Object.hasOwn(limits, id) ? limits[id] : undefined;
}

function usual(
  limits: { readonly [P in Part]?: number },
  kind: AssignmentKind,
): number | undefined {
  const part = partOf(kind);
  return part && limits[part];
}
