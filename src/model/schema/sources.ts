import * as v from 'valibot';
import { addressSchema } from './address.js';
import { claimSchema, nameSchema } from './claim.js';
import { ownIdSchema } from './ids.js';
import { fields } from './kit.js';

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A day, a month or a year as written in ISO 8601; no time, so that no time zone can move it. */
export const dateSchema = v.pipe(
  v.string(),
  v.regex(DATE, 'date/format'),
  v.description('A date as 2025-06-05, 2025-06 or, in quotes, 2025.'),
);

/** Who says so. */
export const sourceSchema = fields({
  id: ownIdSchema('source'),
  title: v.pipe(nameSchema, v.description('What the source is called.')),
  publisher: v.optional(v.pipe(nameSchema, v.description('Who published it.'))),
  author: v.optional(v.pipe(nameSchema, v.description('Who wrote it.'))),
  note: v.optional(
    v.pipe(nameSchema, v.description('What kind of source it is, where no publisher says it.')),
  ),
  published: v.optional(dateSchema),
  read: v.optional(v.pipe(dateSchema, v.description('When the editors last read it.'))),
  url: v.optional(v.pipe(addressSchema, v.description('Its address, if it has one that lasts.'))),
});

/** Who answers for this document, and when it was last changed. */
export const editionSchema = v.pipe(
  fields({
    authors: v.optional(
      v.pipe(v.array(nameSchema), v.description('Who wrote the document, each by name.')),
    ),
    editors: v.optional(v.pipe(v.array(nameSchema), v.description('Who edited it, each by name.'))),
    reviewers: v.optional(
      v.pipe(v.array(nameSchema), v.description('Who reviewed it, each by name.')),
    ),
    updated: v.optional(
      v.pipe(
        dateSchema,
        v.description('When the document was last changed, as 2025-06-05 or 2025-06.'),
      ),
    ),
    note: v.optional(
      v.pipe(claimSchema, v.description('How the document came about, and what it leaves out.')),
    ),
  }),
  v.description('Who answers for the document, and when it was last changed.'),
);
