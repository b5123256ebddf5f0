import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, disagreementSchema, nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';
import { byId, fields, oneShape, oneWord, shapeByField } from './kit.js';

/** What one role answers on one aspect. */
export const cellSchema = oneShape(
  [
    disagreementSchema,
    fields({
      list: v.pipe(
        v.array(claimSchema),
        v.minLength(1, 'list/empty'),
        v.description('Several answers; their order has no meaning.'),
      ),
      ...provenance,
    }),
    fields({
      answer: v.pipe(oneWord(['yes', 'partial', 'no']), v.description('A plain answer.')),
      text: v.optional(
        v.pipe(
          textSchema,
          v.description('What follows the word: “the more client-facing of the two”.'),
        ),
      ),
      ...provenance,
    }),
    fields({
      notApplicable: v.pipe(
        textSchema,
        v.description('Why the question does not apply to this role.'),
      ),
    }),
    claimSchema,
  ],
  (input) => shapeByField(input, ['disagree', 'list', 'answer', 'notApplicable', 'text']) ?? 4,
);

/** A question asked of every role. */
export const aspectSchema = fields({
  id: idSchema,
  name: v.pipe(nameSchema, v.description('The question in one to three words.')),
  cells: v.optional(
    v.pipe(
      byId(refSchema('role'), cellSchema),
      v.description('One answer for each role, by role id.'),
    ),
  ),
  shared: v.optional(
    v.pipe(cellSchema, v.description('The one answer of all roles, in place of `cells`.')),
  ),
});

/** The comparison table: groups of aspects, each with one cell per role. */
export const comparisonBlockSchema = v.pipe(
  fields({
    ...heading,
    groups: v.pipe(
      v.array(
        fields({
          id: idSchema,
          name: nameSchema,
          aspects: v.pipe(
            v.array(aspectSchema),
            v.minLength(1, 'list/empty'),
            v.description('What is asked of every role, in a row each.'),
          ),
        }),
      ),
      v.minLength(1, 'list/empty'),
      v.description('Aspects that belong together, each group under a name.'),
    ),
  }),
  v.description('The comparison table: a row for each aspect, a column for each role.'),
);
