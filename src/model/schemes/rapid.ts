import { named } from './named.js';

/** Recommend, agree, perform, input, decide: who prepares a decision, who makes it, who carries it out. */
export const rapid = /* @__PURE__ */ named('rapid', 'RAPID', [
  { id: 'recommend', letter: 'R', shape: 'square', part: 'works', min: 1 },
  { id: 'agree', letter: 'A', shape: 'open-square', part: 'checks' },
  { id: 'perform', letter: 'P', shape: 'open-disc', part: 'works', min: 1 },
  { id: 'input', letter: 'I', shape: 'hexagon', part: 'advises' },
  { id: 'decide', letter: 'D', shape: 'seal', part: 'answers', min: 1, max: 1 },
]);
