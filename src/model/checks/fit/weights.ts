import type { Comparison, FitBlock } from '../../types.js';

/** What agreement with the statements counts for a role. */
export interface FitWeights {
  readonly role: string;
  /** The role's place among the roles. */
  readonly place: number;
  /** Statement by statement, 0 where one does not speak for the role. Of statements that count the same for all roles, one. */
  readonly weights: readonly number[];
  /** What agreement with everything counts. */
  readonly sum: number;
}

// Several rules ask for the same.
const weighed = new WeakMap<FitBlock, readonly FitWeights[]>();

/** How the statements speak for each role of the document; nothing, if it has no role fit. */
export function fitWeights({ roles, fit }: Comparison): readonly FitWeights[] {
  if (!fit) return [];
  const weights = weighed.get(fit) ?? weigh(fit, roles);
  weighed.set(fit, weights);
  return weights;
}

function weigh({ statements }: FitBlock, roles: Comparison['roles']): FitWeights[] {
  const sums = new Map<string, number>();
  const patterns = new Map<string, Readonly<Record<string, number>>>();
  for (const { speaksFor } of statements) {
    const spoken = Object.entries(speaksFor).sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [role, weight] of spoken) sums.set(role, (sums.get(role) ?? 0) + weight);
    patterns.set(JSON.stringify(spoken), speaksFor);
  }
  return roles.map(({ id }, place) => {
    const weights = [...patterns.values()].map((weight) =>
      Object.hasOwn(weight, id) ? (weight[id] ?? 0) : 0,
    );
    return { role: id, place, weights, sum: sums.get(id) ?? 0 };
  });
}
