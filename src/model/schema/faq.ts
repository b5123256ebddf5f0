import * as v from 'valibot';
import { heading } from './block.js';
import { statementsSchema, textSchema } from './claim.js';
import { idSchema } from './ids.js';
import { fields } from './kit.js';

/** A question that people ask, with its answer. */
export const faqItemSchema = fields({
  id: idSchema,
  question: v.pipe(textSchema, v.description('The question as people ask it.')),
  answer: v.pipe(statementsSchema, v.description('The answer; each statement with its sources.')),
});

/** Frequently asked questions. */
export const faqBlockSchema = v.pipe(
  fields({
    ...heading,
    items: v.pipe(
      v.array(faqItemSchema),
      v.minLength(1, 'list/empty'),
      v.description('The questions, from first to last.'),
    ),
  }),
  v.description('Questions that people ask, with their answers.'),
);
