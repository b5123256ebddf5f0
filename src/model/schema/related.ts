import * as v from 'valibot';
import { addressSchema } from './address.js';
import { heading } from './block.js';
import { nameSchema } from './claim.js';
import { idSchema } from './ids.js';
import { fields } from './kit.js';
import { dateSchema } from './sources.js';

/** Something to read next. */
export const relatedItemSchema = fields({
  id: idSchema,
  title: nameSchema,
  author: v.optional(nameSchema),
  publisher: v.optional(nameSchema),
  note: v.optional(v.pipe(nameSchema, v.description('A few words on what it is.'))),
  published: v.optional(dateSchema),
  url: v.optional(v.pipe(addressSchema, v.description('Its address.'))),
});

/** Related reading. */
export const relatedBlockSchema = fields({
  ...heading,
  items: v.pipe(v.array(relatedItemSchema), v.minLength(1, 'list/empty')),
});
