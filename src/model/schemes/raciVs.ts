import { named } from './named.js';

/** RACI with those who check the result against its criteria, and those who sign that it may be handed over. */
export const raciVs = /* @__PURE__ */ named('raci-vs', 'RACI-VS', [
  { id: 'responsible', letter: 'R', shape: 'square', part: 'works', min: 1 },
  { id: 'accountable', letter: 'A', shape: 'seal', part: 'answers', min: 1, max: 1 },
  { id: 'consulted', letter: 'C', shape: 'hexagon', part: 'advises' },
  { id: 'informed', letter: 'I', shape: 'tag', part: 'hears' },
  { id: 'verifier', letter: 'V', shape: 'open-square', part: 'checks' },
  { id: 'signatory', letter: 'S', shape: 'open-disc', part: 'checks' },
]);
