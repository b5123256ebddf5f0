import type { ScenarioStep } from './types.js';

/**
 * Where each step of a scenario leads, by place: to its choices, to the step that it names, else to the one below. Nowhere if the
 * scenario ends with it; `undefined` where no such step is.
 */
export function scenarioWays(steps: readonly ScenarioStep[]): (number | undefined)[][] {
  const places = new Map<string, number>(steps.map(({ id }, place) => [id, place]));
  return steps.map(({ choices, next, ends }, place) => {
    if (choices) return choices.map(({ to }) => places.get(to));
    if (next !== undefined) return [places.get(next)];
    return ends || place + 1 === steps.length ? [] : [place + 1];
  });
}
