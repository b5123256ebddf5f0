import * as v from 'valibot';
import { claimSchema, nameSchema, statementsSchema } from './claim.js';
import { ownIdSchema } from './ids.js';
import { fields } from './kit.js';

/** One of the roles that the document compares. */
export const roleSchema = fields({
  id: ownIdSchema('role'),
  name: v.pipe(
    nameSchema,
    v.description('The name of the role, as a job title: “Product manager”.'),
  ),
  discipline: v.optional(
    v.pipe(nameSchema, v.description('The field of work: “Product management”.')),
  ),
  summary: v.optional(v.pipe(claimSchema, v.description('One short line under the name.'))),
  coreQuestion: v.optional(
    v.pipe(claimSchema, v.description('The question that the role answers before all others.')),
  ),
  definition: v.optional(
    v.pipe(statementsSchema, v.description('What the discipline is and what the role does.')),
  ),
  manages: v.optional(
    v.pipe(
      fields({
        name: v.pipe(nameSchema, v.description('What the role manages: “Product”.')),
        definition: v.optional(v.pipe(statementsSchema, v.description('What that is.'))),
        examples: v.optional(v.pipe(statementsSchema, v.description('Examples of it.'))),
      }),
      v.description('What the role manages: what that is, and examples of it.'),
    ),
  ),
});
