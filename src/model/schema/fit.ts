import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, refSchema } from './ids.js';
import { byId, fields, isFields, oneShape } from './kit.js';
import type { Ref } from './refs.js';

// Whole numbers, so that points can be told to readers and ties are ties.
const weightSchema = v.pipe(
  v.number(),
  v.integer('number/whole'),
  v.minValue(1, 'number/small'),
  v.maxValue(10, 'number/large'),
  v.description('How much the statement counts for the role, from 1 to 10. One is usual.'),
);

type Weights = Record<Ref<'role'>, number>;

const alike = (roles: Ref<'role'>[]): Weights => Object.fromEntries(roles.map((role) => [role, 1]));

/** The roles that a statement speaks for: one, several that count the same, or each with its weight. */
export const speaksForSchema = v.pipe(
  oneShape(
    [
      v.pipe(byId(refSchema('role'), weightSchema), v.minEntries(1, 'list/empty')),
      v.pipe(v.array(refSchema('role')), v.minLength(1, 'list/empty'), v.transform(alike)),
      v.pipe(
        refSchema('role'),
        v.transform((role) => alike([role])),
      ),
    ],
    (input) => (Array.isArray(input) ? 1 : isFields(input) ? 0 : 2),
  ),
  v.description('The role that agreement speaks for; several as a list, or each with a weight.'),
);

/** Something that readers agree with or do not. */
export const fitStatementSchema = fields({
  id: idSchema,
  text: v.pipe(textSchema, v.description('What somebody may say: “I like to …”.')),
  speaksFor: speaksForSchema,
  ...provenance,
});

/** One answer that a reader can give to each statement. */
export const fitAnswerSchema = fields({
  id: idSchema,
  name: v.pipe(nameSchema, v.description('The answer in a word or two: “Partly”.')),
  points: v.pipe(
    v.number(),
    v.integer('number/whole'),
    v.minValue(0, 'number/small'),
    v.maxValue(10, 'number/large'),
    v.description('What it counts: 0 for no agreement, the most for full agreement.'),
  ),
});

/** Which role fits a reader. */
export const fitBlockSchema = v.pipe(
  fields({
    ...heading,
    note: v.optional(
      v.pipe(claimSchema, v.description('Where the statements and their weights come from.')),
    ),
    scale: v.optional(
      v.pipe(
        v.array(fitAnswerSchema),
        v.minLength(2, 'list/short'),
        v.description('The answers, from left to right. Usually no, partly and yes: 0, 1 and 2.'),
      ),
    ),
    statements: v.pipe(
      v.array(fitStatementSchema),
      v.minLength(2, 'list/short'),
      v.description('What readers agree with or do not, from first to last.'),
    ),
    results: v.optional(
      v.pipe(
        byId(refSchema('role'), claimSchema),
        v.description('By role id: what is said to those whom the role fits.'),
      ),
    ),
    both: v.optional(
      v.pipe(claimSchema, v.description('What is said where roles fit equally well.')),
    ),
  }),
  v.description(
    'Which role fits a reader: statements to agree with, and what the answers come to.',
  ),
);
