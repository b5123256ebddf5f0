import * as v from 'valibot';
import { heading } from './block.js';
import { nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';
import { fields, oneOrMore } from './kit.js';

/** Roles that something belongs to: one word or a list of them. */
export const rolesSchema = v.pipe(
  oneOrMore(refSchema('role')),
  v.description('The roles it belongs to. What several roles share is worked out from this.'),
);

/** Something that one role has to itself or several share: a skill, a tool. */
export const skillSchema = fields({
  id: idSchema,
  name: nameSchema,
  roles: rolesSchema,
  text: v.optional(v.pipe(textSchema, v.description('A few words on it.'))),
  ...provenance,
});

/** What each role has to be good at. */
export const skillsBlockSchema = v.pipe(
  fields({
    ...heading,
    items: v.pipe(
      v.array(skillSchema),
      v.minLength(1, 'list/empty'),
      v.description('The skills, each with the roles that need it.'),
    ),
  }),
  v.description('Which skills each role has to itself, and which it shares.'),
);
