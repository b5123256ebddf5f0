import { named } from './named.js';

/** RACI with those who are left out on purpose, so that nobody has to guess from an empty cell. */
export const cairo = /* @__PURE__ */ named('cairo', 'CAIRO', [
  { id: 'consulted', letter: 'C', shape: 'hexagon', part: 'advises' },
  { id: 'accountable', letter: 'A', shape: 'seal', part: 'answers', min: 1, max: 1 },
  { id: 'informed', letter: 'I', shape: 'tag', part: 'hears' },
  { id: 'responsible', letter: 'R', shape: 'square', part: 'works', min: 1 },
  { id: 'omitted', letter: 'O', shape: 'open-square', part: 'absent', excludes: 'all' },
]);
