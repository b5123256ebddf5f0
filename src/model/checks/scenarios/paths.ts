import type { Finding } from '../../finding.js';
import { scenarioWays } from '../../scenarioWays.js';
import type { Comparison, ScenarioStep, Text } from '../../types.js';

/** A scenario that is told in steps, with the ways between them by position. */
export interface Told {
  readonly name: Text;
  readonly steps: readonly ScenarioStep[];
  /** Where each step leads; nowhere if the scenario ends with it. */
  readonly ways: readonly (readonly number[])[];
  /** Whether a way leads to a step that is not there: then nobody can tell where it was meant to go. */
  readonly isOpen: readonly boolean[];
  /** Whether a reader can come to each step. */
  readonly isReached: readonly boolean[];
  readonly path: Finding['path'];
}

/** The scenarios that are told in steps. */
export function toldScenarios({ scenarios }: Comparison): Told[] {
  return (scenarios?.items ?? []).flatMap(({ name, steps }, index) => {
    if (!steps) return [];
    const named = scenarioWays(steps);
    const ways = named.map((to) => to.filter((place) => place !== undefined));
    return {
      name,
      steps,
      ways,
      isOpen: named.map((to) => to.includes(undefined)),
      isReached: reach([0], ways),
      path: ['scenarios', 'items', index, 'steps'],
    };
  });
}

/** Which places can be come to from some of them. */
export function reach(
  from: readonly number[],
  ways: readonly (readonly number[])[],
): readonly boolean[] {
  const reached = ways.map(() => false);
  const open = from.filter((place) => place < ways.length);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached[place]) continue;
    reached[place] = true;
    open.push(...(ways[place] ?? []));
  }
  return reached;
}
