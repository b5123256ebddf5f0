import type { Comparison } from '../../types.js';

/** What agreement with each statement counts for a role. */
export interface FitWeights {
  readonly role: string;
  /** The role's place among the roles. */
  readonly place: number;
  /** In the order of the statements; 0 for one that does not speak for the role. */
  readonly weights: readonly number[];
  /** What agreement with everything counts. */
  readonly sum: number;
}

/** How the statements speak for each role of the document. */
export function fitWeights({ roles, fit }: Comparison): FitWeights[] {
  return roles.map(({ id }, place) => {
    const weights = (fit?.statements ?? []).map(({ speaksFor }) =>
      Object.hasOwn(speaksFor, id) ? (speaksFor[id] ?? 0) : 0,
    );
    return { role: id, place, weights, sum: weights.reduce((sum, weight) => sum + weight, 0) };
  });
}
