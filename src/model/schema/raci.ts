import * as v from 'valibot';
import { raci } from '../schemes/raci.js';
import { heading } from './block.js';
import { claimSchema, nameSchema, provenance, textSchema } from './claim.js';
import { idSchema, type OwnId, ownIdSchema, refSchema } from './ids.js';
import { byId, fields, hasField, isFields, oneShape, oneWord } from './kit.js';

const SHAPES = [
  'square',
  'seal',
  'hexagon',
  'tag',
  'open-square',
  'open-disc',
  'open-diamond',
] as const;

/** The figure an assignment is drawn with: filled figures act, open ones talk. */
export const shapeSchema = oneWord(SHAPES);

function shapeAt(index: number): (typeof SHAPES)[number] {
  return SHAPES[index % SHAPES.length] ?? 'square';
}

/** One way of taking part in an activity: a letter, a word and what the word means. */
export const assignmentKindSchema = fields({
  id: ownIdSchema('assignment'),
  letter: v.pipe(
    v.string(),
    v.regex(/^\S{1,2}$/, 'letter/format'),
    v.description('One or two characters, shown in the figure.'),
  ),
  name: nameSchema,
  meaning: v.optional(textSchema),
  shape: v.optional(shapeSchema),
  min: v.optional(
    v.pipe(
      v.number(),
      v.integer('number/whole'),
      v.minValue(0, 'number/small'),
      v.description('How many parties an activity needs at least.'),
    ),
  ),
  max: v.optional(
    v.pipe(
      v.number(),
      v.integer('number/whole'),
      v.minValue(1, 'number/small'),
      v.description('How many parties an activity may have at most.'),
    ),
  ),
});

/** A responsibility scheme as data: its letters, their words and how many of each an activity takes. */
export const schemeSchema = fields({
  id: idSchema,
  name: nameSchema,
  assignments: v.pipe(
    v.array(assignmentKindSchema),
    v.minLength(2, 'list/short'),
    // A team's own words need no figures of their own; they take them in turn.
    v.transform((kinds) =>
      kinds.map((kind, index) => ({ ...kind, shape: kind.shape ?? shapeAt(index) })),
    ),
  ),
});

const partyRoleSchema: v.GenericSchema<OwnId<'partyRole'>, OwnId<'partyRole'>> = refSchema('role');

/** Who takes part: a role of this document, or another party with a name of its own. */
export const partySchema = oneShape(
  [fields({ role: partyRoleSchema }), fields({ id: ownIdSchema('party'), name: nameSchema })],
  (input) => (hasField(input, 'role') ? 0 : 1),
);

const assignmentsSchema = oneShape(
  [
    v.pipe(v.array(refSchema('assignment')), v.minLength(1, 'list/empty')),
    v.pipe(
      refSchema('assignment'),
      v.transform((assignment) => [assignment]),
    ),
  ],
  (input) => (Array.isArray(input) ? 0 : 1),
);

/** A row of the matrix: what is done, and who takes which part in it. */
export const activitySchema = fields({
  id: idSchema,
  name: nameSchema,
  stage: v.optional(
    v.pipe(refSchema('stage'), v.description('The stage of a life cycle in which it happens.')),
  ),
  assignments: v.pipe(
    byId(refSchema('party'), assignmentsSchema),
    v.description('By party: responsible, accountable, consulted, informed, or several of them.'),
  ),
  ...provenance,
});

/** Who is responsible, accountable, consulted and informed. */
export const raciBlockSchema = fields({
  ...heading,
  scheme: v.optional(
    oneShape(
      [
        v.pipe(
          oneWord(['raci']),
          v.transform(() => raci as v.InferOutput<typeof schemeSchema>),
        ),
        schemeSchema,
      ],
      (input) => (isFields(input) ? 1 : 0),
    ),
    'raci',
  ),
  note: v.optional(v.pipe(claimSchema, v.description('Where the assignments come from.'))),
  parties: v.pipe(v.array(partySchema), v.minLength(1, 'list/empty')),
  groups: v.pipe(
    v.array(
      fields({
        id: idSchema,
        name: nameSchema,
        activities: v.pipe(v.array(activitySchema), v.minLength(1, 'list/empty')),
      }),
    ),
    v.minLength(1, 'list/empty'),
  ),
});
