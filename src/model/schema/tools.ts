import * as v from 'valibot';
import { addressSchema } from './address.js';
import { heading } from './block.js';
import { nameSchema, provenance, textSchema } from './claim.js';
import { idSchema } from './ids.js';
import { fields, oneWord } from './kit.js';
import { rolesSchema } from './skills.js';

/** A tool or a framework that roles work with. */
export const toolSchema = fields({
  id: idSchema,
  name: nameSchema,
  kind: v.optional(
    v.pipe(
      oneWord(['tool', 'framework']),
      v.description('tool: something to work with, as usual; framework: a way of working.'),
    ),
    'tool',
  ),
  roles: rolesSchema,
  text: v.optional(v.pipe(textSchema, v.description('A few words on what it is for.'))),
  url: v.optional(v.pipe(addressSchema, v.description('Its address.'))),
  ...provenance,
});

/** What each role works with. */
export const toolsBlockSchema = v.pipe(
  fields({
    ...heading,
    items: v.pipe(
      v.array(toolSchema),
      v.minLength(1, 'list/empty'),
      v.description('The tools and frameworks, each with the roles that work with it.'),
    ),
  }),
  v.description('Which tools and frameworks each role works with, and which it shares.'),
);
