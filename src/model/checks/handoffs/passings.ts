import type { Finding } from '../../finding.js';
import type { HandoffStep, HandoffsBlock } from '../../types.js';

/** A step and the one that comes after it. */
export interface Passing {
  readonly step: HandoffStep;
  readonly path: Finding['path'];
  readonly next: HandoffStep;
  readonly nextPath: Finding['path'];
}

/** The steps of a flow with what comes after each; after the last, what the flow returns to. */
export function passings({ steps, returns }: HandoffsBlock): Passing[] {
  const back = steps.findIndex(({ id }) => id === returns?.to);
  return steps.flatMap((step, index) => {
    const after = index + 1 < steps.length ? index + 1 : back;
    const next = steps[after];
    if (!next) return [];
    return {
      step,
      path: ['handoffs', 'steps', index],
      next,
      nextPath: ['handoffs', 'steps', after],
    };
  });
}
