import * as v from 'valibot';
import { nameSchema, textSchema } from './claim.js';

/** What every block can say above its view. */
export const heading = {
  title: v.optional(v.pipe(nameSchema, v.description('The heading of the view.'))),
  lead: v.optional(v.pipe(textSchema, v.description('A sentence or two on what the view shows.'))),
};
