import * as v from 'valibot';
import { heading } from './block.js';
import { claimSchema, nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, ownIdSchema, refSchema } from './ids.js';
import { fields, oneWord } from './kit.js';

/** A life cycle that happens within a stage of another: a project in the development of a product. */
export const nestedLifecycleSchema = fields({
  id: idSchema,
  name: nameSchema,
  lifecycle: v.pipe(refSchema('lifecycle'), v.description('The life cycle it runs through.')),
  ...provenance,
});

/** A part of a life cycle, in the order in which it begins. */
export const stageSchema = fields({
  id: ownIdSchema('stage'),
  name: nameSchema,
  summary: v.optional(
    v.pipe(claimSchema, v.description('What happens in this stage, in a sentence.')),
  ),
  alongside: v.optional(
    v.pipe(
      refSchema('stage'),
      v.description('The stage of the same life cycle that this one runs in parallel with.'),
    ),
  ),
  repeats: v.optional(
    v.pipe(v.boolean(), v.description('The stage is gone through several times.')),
  ),
  openEnded: v.optional(
    v.pipe(v.boolean(), v.description('The stage has no end that is set beforehand.')),
  ),
  nested: v.optional(
    v.pipe(
      v.array(nestedLifecycleSchema),
      v.minLength(1, 'list/empty'),
      v.description('Life cycles that happen within this stage.'),
    ),
  ),
});

/** What leads from a stage back to an earlier one; only a continuous life cycle has it. */
export const returnSchema = v.pipe(
  fields({
    from: v.pipe(refSchema('stage'), v.description('The late stage that leads back.')),
    to: v.pipe(refSchema('stage'), v.description('The early stage that it leads back to.')),
    text: v.pipe(textSchema, v.description('What feeds the next round.')),
    ...provenance,
  }),
  v.description(
    'What leads from a late stage back to an early one; only what comes round again has it.',
  ),
);

/** The life of what a role manages: `continuous` comes round again, `finite` ends. */
export const lifecycleSchema = fields({
  id: ownIdSchema('lifecycle'),
  name: nameSchema,
  role: v.optional(
    v.pipe(refSchema('role'), v.description('The role whose line and colour it takes.')),
  ),
  kind: v.pipe(
    oneWord(['continuous', 'finite']),
    v.description('continuous: comes round again; finite: ends.'),
  ),
  summary: v.optional(
    v.pipe(claimSchema, v.description('What kind of life it is, in a sentence.')),
  ),
  returns: v.optional(returnSchema),
  stages: v.pipe(
    v.array(stageSchema),
    v.minLength(1, 'list/empty'),
    v.description('Its stages, in the order in which they begin.'),
  ),
});

/** The life cycles side by side. */
export const lifecyclesBlockSchema = v.pipe(
  fields({
    ...heading,
    map: v.optional(
      v.pipe(
        fields(heading),
        v.description('What stands above the map, which draws life cycles within one another.'),
      ),
    ),
    cycles: v.pipe(
      v.array(lifecycleSchema),
      v.minLength(1, 'list/empty'),
      v.description('The life cycles, from first to last.'),
    ),
  }),
  v.description('The life of what each role manages, from stage to stage.'),
);
