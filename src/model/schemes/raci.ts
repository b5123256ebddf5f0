import type { Scheme } from '../types.js';

/** Responsible, accountable, consulted, informed: one accountable in each row, and someone who does the work. */
export const raci: Scheme = {
  id: 'raci',
  name: 'RACI',
  assignments: [
    {
      id: 'responsible',
      letter: 'R',
      name: 'Responsible',
      meaning: 'does the work',
      shape: 'square',
      min: 1,
    },
    {
      id: 'accountable',
      letter: 'A',
      name: 'Accountable',
      meaning: 'answers for the result; one in each row',
      shape: 'seal',
      min: 1,
      max: 1,
    },
    {
      id: 'consulted',
      letter: 'C',
      name: 'Consulted',
      meaning: 'is asked before, and replies',
      shape: 'hexagon',
    },
    {
      id: 'informed',
      letter: 'I',
      name: 'Informed',
      meaning: 'is told after',
      shape: 'tag',
    },
  ],
};
