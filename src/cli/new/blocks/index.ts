import type { StarterBlock } from './block.js';
import { comparison } from './comparison.js';
import { lifecycles } from './lifecycles.js';
import { raci } from './raci.js';
import { responsibilities } from './responsibilities.js';

/** The blocks that a starter document can have, in the order of the document. */
export const starterBlocks: readonly StarterBlock[] = [
  comparison,
  lifecycles,
  raci,
  responsibilities,
];
