import * as v from 'valibot';
import { heading } from './block.js';
import { bareText, claimSchema, nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';
import { byId, fields, isFields, oneShape } from './kit.js';

/** A line of a card: a claim that may say which row of the matrix it is about. */
export const responsibilitySchema = oneShape(
  [
    bareText<'activity'>(),
    fields({
      text: textSchema,
      activity: v.optional(
        v.pipe(
          refSchema('activity'),
          v.description(
            'The activity of the RACI matrix that the line is about. The role then has to act in it.',
          ),
        ),
      ),
      ...provenance,
    }),
  ],
  (input) => (isFields(input) ? 1 : 0),
);

/** What one role is responsible for, in groups. */
export const roleResponsibilitiesSchema = fields({
  summary: v.optional(
    v.pipe(claimSchema, v.description('One short line under the name of the role.')),
  ),
  groups: v.pipe(
    v.array(
      fields({
        id: idSchema,
        name: nameSchema,
        items: v.pipe(
          v.array(responsibilitySchema),
          v.minLength(1, 'list/empty'),
          v.description('Lines that start with a verb.'),
        ),
      }),
    ),
    v.minLength(1, 'list/empty'),
    v.description('Lines that belong together, each group under a name.'),
  ),
});

/** What each role is responsible for. */
export const responsibilitiesBlockSchema = v.pipe(
  fields({
    ...heading,
    roles: v.pipe(
      byId(refSchema('role'), roleResponsibilitiesSchema),
      v.minEntries(1, 'list/empty'),
      v.description('By role id: what the role is responsible for.'),
    ),
  }),
  v.description('A card for each role: what it is responsible for.'),
);
