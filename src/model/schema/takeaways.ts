import * as v from 'valibot';
import { heading } from './block.js';
import { bareText, disagreementSchema, provenance, textSchema } from './claim.js';
import { fields, hasField, isFields, oneShape } from './kit.js';
import { rolesSchema } from './skills.js';

/** Something to remember: a claim that may be about some of the roles alone. */
export const takeawaySchema = oneShape(
  [
    bareText<'roles'>(),
    disagreementSchema,
    fields({
      text: textSchema,
      roles: v.optional(
        v.pipe(rolesSchema, v.description('The roles that it is about, where not about all.')),
      ),
      ...provenance,
    }),
  ],
  (input) => (!isFields(input) ? 0 : hasField(input, 'disagree') ? 1 : 2),
);

/** What to remember of it all. */
export const takeawaysBlockSchema = v.pipe(
  fields({
    ...heading,
    items: v.pipe(
      v.array(takeawaySchema),
      v.minLength(1, 'list/empty'),
      v.description('The lines; one may be about some of the roles alone.'),
    ),
  }),
  v.description('What to remember of it all.'),
);
