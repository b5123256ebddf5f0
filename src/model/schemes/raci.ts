import { named } from './named.js';

/** Responsible, accountable, consulted, informed: one accountable in each row, and someone who does the work. */
export const raci = /* @__PURE__ */ named('raci', 'RACI', [
  { id: 'responsible', letter: 'R', shape: 'square', part: 'works', min: 1 },
  { id: 'accountable', letter: 'A', shape: 'seal', part: 'answers', min: 1, max: 1 },
  { id: 'consulted', letter: 'C', shape: 'hexagon', part: 'advises' },
  { id: 'informed', letter: 'I', shape: 'tag', part: 'hears' },
]);
