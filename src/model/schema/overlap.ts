import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, nameSchema, statementsSchema } from './claim.js';
import { idSchema } from './ids.js';
import { fields, oneWord } from './kit.js';

/** Surroundings that decide how far the roles overlap: a start-up, a large organisation. */
export const overlapContextSchema = fields({
  id: idSchema,
  name: nameSchema,
  items: v.pipe(statementsSchema, v.description('How the roles divide there.')),
});

/** What comes of overlap, or of its absence. */
export const overlapEffectSchema = fields({
  id: idSchema,
  name: nameSchema,
  kind: v.pipe(oneWord(['gain', 'cost']), v.description('gain: it helps; cost: it hurts.')),
  situation: v.optional(v.pipe(statementsSchema, v.description('What brings it about.'))),
  items: v.pipe(
    v.array(claimSchema),
    v.minLength(1, 'list/empty'),
    v.description('What comes of it.'),
  ),
});

/** Where the roles overlap, and what that gains and costs. */
export const overlapBlockSchema = v.pipe(
  fields({
    ...heading,
    contexts: v.pipe(
      v.array(overlapContextSchema),
      v.minLength(1, 'list/empty'),
      v.description('Surroundings that decide how far the roles overlap, such as a start-up.'),
    ),
    effects: v.optional(
      v.pipe(
        v.array(overlapEffectSchema),
        v.minLength(1, 'list/empty'),
        v.description('The gains and costs of overlap, or of its absence.'),
      ),
    ),
  }),
  v.description('Where the roles overlap, and what that gains and costs.'),
);
