import * as v from 'valibot';
import { heading } from './block.js';
import { nameSchema, provenance, textSchema } from './claim.js';
import { ownIdSchema, refSchema } from './ids.js';
import { fields } from './kit.js';
import { occasion } from './occasion.js';
import { partySchema } from './raci.js';

/** What one party passes on to another at the end of a step. */
export const handoffSchema = v.pipe(
  fields({
    what: v.pipe(nameSchema, v.description('What is handed over: “the delivery plan”.')),
    to: v.pipe(refSchema('party'), v.description('Who receives it.')),
    ...provenance,
  }),
  v.description('What is handed over at the end of the step, and to whom.'),
);

/** Something that one party does, and what it hands on. */
export const handoffStepSchema = fields({
  id: ownIdSchema('step'),
  party: v.pipe(refSchema('party'), v.description('Who acts.')),
  name: v.pipe(nameSchema, v.description('What is done, starting with a verb.')),
  text: v.optional(v.pipe(textSchema, v.description('A sentence on how.'))),
  hands: v.optional(handoffSchema),
  ...occasion,
  ...provenance,
});

/** Where the flow begins again. */
export const handoffReturnSchema = v.pipe(
  fields({
    to: v.pipe(refSchema('step'), v.description('The id of an earlier step.')),
    text: v.optional(v.pipe(textSchema, v.description('What starts the next round.'))),
    ...provenance,
  }),
  v.description('Where the flow begins again after its last step.'),
);

/** How work goes from hand to hand. */
export const handoffsBlockSchema = v.pipe(
  fields({
    ...heading,
    parties: v.pipe(
      v.array(partySchema),
      v.minLength(1, 'list/empty'),
      v.description('Who takes part, from the top lane to the bottom one.'),
    ),
    steps: v.pipe(
      v.array(handoffStepSchema),
      v.minLength(1, 'list/empty'),
      v.description('What is done, one step after the other.'),
    ),
    returns: v.optional(handoffReturnSchema),
  }),
  v.description('How work goes from hand to hand.'),
);
