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
  title: v.pipe(nameSchema, v.description('What it is called.')),
  author: v.optional(v.pipe(nameSchema, v.description('Who wrote it.'))),
  publisher: v.optional(v.pipe(nameSchema, v.description('Who published it.'))),
  note: v.optional(v.pipe(nameSchema, v.description('A few words on what it is.'))),
  published: v.optional(dateSchema),
  url: v.optional(v.pipe(addressSchema, v.description('Its address.'))),
});

/** Related reading. */
export const relatedBlockSchema = v.pipe(
  fields({
    ...heading,
    items: v.pipe(
      v.array(relatedItemSchema),
      v.minLength(1, 'list/empty'),
      v.description('Books, articles and pages, from first to last.'),
    ),
  }),
  v.description('What to read next.'),
);
