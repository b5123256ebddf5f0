import type { StarterBlock } from './block.js';
import { comparison } from './comparison.js';
import { faq } from './faq.js';
import { fit } from './fit.js';
import { handoffs } from './handoffs.js';
import { lifecycles } from './lifecycles.js';
import { overlap } from './overlap.js';
import { questions } from './questions.js';
import { raci } from './raci.js';
import { related } from './related.js';
import { responsibilities } from './responsibilities.js';
import { scenarios } from './scenarios.js';
import { skills } from './skills.js';
import { takeaways } from './takeaways.js';
import { tools } from './tools.js';

/** The blocks that a starter document can have, in the order of the document. */
export const starterBlocks: readonly StarterBlock[] = [
  comparison,
  lifecycles,
  raci,
  responsibilities,
  questions,
  skills,
  handoffs,
  scenarios,
  fit,
  overlap,
  tools,
  faq,
  takeaways,
  related,
];

/** The names of the blocks that are written where nobody chooses. More of them would be more to delete than to fill in. */
export const usualBlocks: readonly string[] = starterBlocks.flatMap(({ name, usual }) =>
  usual ? name : [],
);
