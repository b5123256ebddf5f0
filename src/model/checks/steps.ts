import type { Finding } from '../finding.js';
import type { Comparison, Scenario, ScenarioLine, Text } from '../types.js';

/** A step of the flow, or a step or line of a scenario, with what ties it to the other blocks. */
export interface Step {
  readonly kind: 'hand-off' | 'scenario';
  readonly words: Text;
  /** Who acts. */
  readonly party: string | undefined;
  readonly activity: string | undefined;
  readonly stage: string | undefined;
  readonly path: Finding['path'];
}

/** Every step in which somebody acts. */
export function stepsOf({ handoffs, scenarios }: Comparison): Step[] {
  const flow = (handoffs?.steps ?? []).map(({ name, party, activity, stage }, i): Step => {
    const path = ['handoffs', 'steps', i];
    return { kind: 'hand-off', words: name, party, activity, stage, path };
  });
  return [...flow, ...(scenarios?.items ?? []).flatMap(toldIn)];
}

function toldIn({ roles = {}, shared = [], steps = [] }: Scenario, index: number): Step[] {
  const at = ['scenarios', 'items', index];
  const step = (
    { text, activity, stage }: ScenarioLine,
    party: string | undefined,
    path: Finding['path'],
  ): Step => ({ kind: 'scenario', words: text, party, activity, stage, path });
  return [
    ...Object.entries(roles).flatMap(([role, lines]) =>
      lines.map((line, i) => step(line, role, [...at, 'roles', role, i])),
    ),
    ...shared.map((line, i) => step(line, undefined, [...at, 'shared', i])),
    ...steps.map((line, i) => step(line, line.role, [...at, 'steps', i])),
  ];
}
