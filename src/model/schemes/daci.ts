import { named } from './named.js';

/** Driver, approver, contributor, informed: for decisions that one party moves along and one party makes. */
export const daci = /* @__PURE__ */ named('daci', 'DACI', [
  { id: 'driver', letter: 'D', shape: 'square', part: 'works', min: 1, max: 1 },
  { id: 'approver', letter: 'A', shape: 'seal', part: 'answers', min: 1, max: 1 },
  { id: 'contributor', letter: 'C', shape: 'hexagon', part: 'advises' },
  { id: 'informed', letter: 'I', shape: 'tag', part: 'hears' },
]);
