import type { Finding } from '../finding.js';
import type { Comparison, Text } from '../types.js';

/** A step of the flow or of a scenario, with what ties it to the other blocks. */
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
  const told = (scenarios?.items ?? []).flatMap(({ steps = [] }, i) =>
    steps.map(({ text, role, activity, stage }, j): Step => {
      const path = ['scenarios', 'items', i, 'steps', j];
      return { kind: 'scenario', words: text, party: role, activity, stage, path };
    }),
  );
  return [...flow, ...told];
}
