import type { RoleFitResult } from './roleFit.js';

/** How far the role that fits best is ahead of the next, in a word. */
export type FitCloseness = 'equal' | 'close' | 'clear' | 'strong';

/** Says in a word how close a result is, by the points that separate the two best of all that were given. */
export function fitCloseness({
  roles,
}: Pick<RoleFitResult<unknown, unknown>, 'roles'>): FitCloseness {
  const [best = 0, next = 0] = roles.map(({ share }) => share).sort((a, b) => b - a);
  const lead = best - next;
  return lead === 0 ? 'equal' : lead < 0.2 ? 'close' : lead < 0.6 ? 'clear' : 'strong';
}
