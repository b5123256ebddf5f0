import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema } from './claim.js';
import { refSchema } from './ids.js';
import { byId, fields } from './kit.js';

/** The questions that each role answers. */
export const questionsBlockSchema = v.pipe(
  fields({
    ...heading,
    roles: v.pipe(
      byId(refSchema('role'), v.pipe(v.array(claimSchema), v.minLength(1, 'list/empty'))),
      v.minEntries(1, 'list/empty'),
      v.description('By role id: the questions, in the order in which they come up.'),
    ),
  }),
  v.description('The questions that each role answers.'),
);
