import { named } from './named.js';

/** RACI with those who help to do the work, and who are not merely asked. */
export const rasci = /* @__PURE__ */ named('rasci', 'RASCI', [
  { id: 'responsible', letter: 'R', shape: 'square', part: 'works', min: 1 },
  { id: 'accountable', letter: 'A', shape: 'seal', part: 'answers', min: 1, max: 1 },
  { id: 'support', letter: 'S', shape: 'open-square', part: 'helps' },
  { id: 'consulted', letter: 'C', shape: 'hexagon', part: 'advises' },
  { id: 'informed', letter: 'I', shape: 'tag', part: 'hears' },
]);
