import * as v from 'valibot';
import { heading } from './block.js';
import { bareText, nameSchema, provenance, statementsSchema, textSchema } from './claim.js';
import { idSchema, ownIdSchema, refSchema } from './ids.js';
import { byId, fields, isFields, oneOrMore, oneShape } from './kit.js';
import { occasion } from './occasion.js';

/** What a role asks or does in a situation. */
export const scenarioLineSchema = oneShape(
  [bareText<keyof typeof occasion>(), fields({ text: textSchema, ...occasion, ...provenance })],
  (input) => (isFields(input) ? 1 : 0),
);

const linesSchema = oneOrMore(scenarioLineSchema);

const stepRefSchema = v.pipe(
  refSchema('step'),
  v.description('The id of a step of the same scenario.'),
);

/** One way on from a step. */
export const scenarioChoiceSchema = fields({
  text: v.pipe(textSchema, v.description('What is chosen, or what happens.')),
  to: stepRefSchema,
});

/** A step of a scenario. It leads on to the one below it, unless it says otherwise. */
export const scenarioStepSchema = fields({
  id: ownIdSchema('step'),
  role: v.optional(v.pipe(refSchema('role'), v.description('Who acts.'))),
  text: v.pipe(textSchema, v.description('What happens, in a sentence or two.')),
  ...occasion,
  next: v.optional(
    v.pipe(stepRefSchema, v.description('The step that follows, where it is not the one below.')),
  ),
  choices: v.optional(
    v.pipe(
      v.array(scenarioChoiceSchema),
      v.minLength(2, 'list/short'),
      v.description('The ways on, where there is more than one.'),
    ),
  ),
  ends: v.optional(v.pipe(v.boolean(), v.description('The scenario ends with this step.'))),
  ...provenance,
});

/** One situation, and what each role makes of it. */
export const scenarioSchema = fields({
  id: idSchema,
  name: nameSchema,
  situation: v.optional(
    v.pipe(statementsSchema, v.description('What the roles find before them.')),
  ),
  roles: v.optional(
    v.pipe(
      byId(refSchema('role'), linesSchema),
      v.minEntries(1, 'list/empty'),
      v.description('By role id: what it asks and does, all roles at the same time.'),
    ),
  ),
  shared: v.optional(
    v.pipe(
      linesSchema,
      v.description('What all roles do together, beside or in place of `roles`.'),
    ),
  ),
  steps: v.optional(
    v.pipe(
      v.array(scenarioStepSchema),
      v.minLength(1, 'list/empty'),
      v.description('What happens one after the other; steps may branch.'),
    ),
  ),
});

/** Situations in which the roles meet. */
export const scenariosBlockSchema = v.pipe(
  fields({
    ...heading,
    items: v.pipe(
      v.array(scenarioSchema),
      v.minLength(1, 'list/empty'),
      v.description('The situations, and what each role makes of them.'),
    ),
  }),
  v.description('Situations in which the roles meet.'),
);
