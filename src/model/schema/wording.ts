import * as v from 'valibot';
import { type LimitName, limits } from '../checks/limits.js';
import { plainNameSchema } from './claim.js';
import { fields, oneOrMore } from './kit.js';

/** A word that the document does not use, and what it uses instead. */
export const avoidedTermSchema = fields({
  term: v.pipe(
    plainNameSchema,
    v.description(
      'The word, matched whole: "QA" is not found in "AQAP". With a capital in it, only as written, and in the plural.',
    ),
  ),
  because: v.pipe(
    plainNameSchema,
    v.description('What is wrong with it: “it could mean either of the two roles”.'),
  ),
  instead: v.optional(
    v.pipe(
      oneOrMore(plainNameSchema),
      v.description('What the document says in its place; several words as a list.'),
    ),
  ),
});

function limitSchema({ most, docs }: { readonly most: number; readonly docs: string }) {
  return v.optional(
    v.pipe(
      v.number(),
      v.integer('number/whole'),
      v.minValue(1, 'number/small'),
      v.description(`${docs} More than ${most} give a warning, unless another number stands here.`),
    ),
  );
}

const limitsSchema = fields(
  Object.fromEntries(
    Object.entries(limits).map(([name, limit]) => [name, limitSchema(limit)]),
  ) as Record<LimitName, ReturnType<typeof limitSchema>>,
);

/** How the document wants to be written. */
export const wordingSchema = v.pipe(
  fields({
    avoid: v.optional(
      v.pipe(
        v.array(avoidedTermSchema),
        v.maxLength(200, 'list/long'),
        v.description('Words that the document does not use. Code and quotations are let be.'),
      ),
    ),
    limits: v.optional(
      v.pipe(limitsSchema, v.description('How long something may be before a warning.')),
    ),
  }),
  v.description('How the document wants to be written: words to avoid, and lengths.'),
);
