import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, disagreementSchema, nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';

/** What one role answers on one aspect. */
export const cellSchema = v.union([
  disagreementSchema,
  v.strictObject({
    list: v.pipe(v.array(claimSchema), v.minLength(1, 'list/empty'), v.description('Several answers; their order has no meaning.')),
    ...provenance,
  }),
  v.strictObject({
    answer: v.pipe(v.picklist(['yes', 'partial', 'no']), v.description('A plain answer.')),
    text: v.optional(v.pipe(textSchema, v.description('What follows the word: “the more client-facing of the two”.'))),
    ...provenance,
  }),
  v.strictObject({
    notApplicable: v.pipe(textSchema, v.description('Why the question does not apply to this role.')),
  }),
  claimSchema,
]);

/** A question asked of every role. */
export const aspectSchema = v.strictObject({
  id: idSchema,
  name: v.pipe(nameSchema, v.description('The question in one to three words.')),
  cells: v.optional(
    v.pipe(v.record(refSchema('role'), cellSchema), v.description('One answer for each role, by role id.')),
  ),
  shared: v.optional(v.pipe(cellSchema, v.description('The one answer of all roles, in place of `cells`.'))),
});

/** The comparison table: groups of aspects, each with one cell per role. */
export const comparisonBlockSchema = v.strictObject({
  ...heading,
  groups: v.pipe(
    v.array(
      v.strictObject({
        id: idSchema,
        name: nameSchema,
        aspects: v.pipe(v.array(aspectSchema), v.minLength(1, 'list/empty')),
      }),
    ),
    v.minLength(1, 'list/empty'),
  ),
});
