import * as v from 'valibot';
import { refSchema } from './ids.js';

/** What ties something that happens to the matrix and to the life cycles. */
export const occasion = {
  activity: v.optional(
    v.pipe(
      refSchema('activity'),
      v.description('The activity of the RACI matrix that it is. Who acts here has to act in it.'),
    ),
  ),
  stage: v.optional(
    v.pipe(refSchema('stage'), v.description('The stage of a life cycle in which it happens.')),
  ),
};
