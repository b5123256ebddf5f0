import * as v from 'valibot';
import { schemeNames, schemes } from '../schemes/index.js';
import { heading } from './block.js';
import { claimSchema, nameSchema, provenance } from './claim.js';
import { idSchema, ownIdSchema, refSchema } from './ids.js';
import { byId, fields, hasField, isFields, oneOrMore, oneShape, oneWord } from './kit.js';
import type { NamesScheme, OwnId } from './refs.js';
import { adviceSchema, schemeSchema } from './scheme.js';

const partyRoleSchema: v.GenericSchema<OwnId<'partyRole'>, OwnId<'partyRole'>> = refSchema('role');

/** Who takes part: a role of this document, or another party with a name of its own. */
export const partySchema = oneShape(
  [fields({ role: partyRoleSchema }), fields({ id: ownIdSchema('party'), name: nameSchema })],
  (input) => (hasField(input, 'role') ? 0 : 1),
);

/** A row of the matrix: what is done, and who takes which part in it. */
export const activitySchema = fields({
  id: ownIdSchema('activity'),
  name: nameSchema,
  stage: v.optional(
    v.pipe(refSchema('stage'), v.description('The stage of a life cycle in which it happens.')),
  ),
  assignments: v.pipe(
    byId(refSchema('party'), oneOrMore(refSchema('assignment'))),
    v.description('By party: one word of the scheme, or a list of several.'),
  ),
  ...provenance,
});

type Scheme = v.InferOutput<typeof schemeSchema>;

const schemeNameSchema: v.GenericSchema<NamesScheme, Scheme> = v.pipe(
  oneWord(schemeNames),
  v.transform((name) => schemes[name] as Scheme),
);

/** A scheme by its name, or a scheme of the team's own. */
const pickedSchemeSchema = v.pipe(
  oneShape([schemeNameSchema, schemeSchema], (input) => (isFields(input) ? 1 : 0)),
  v.description('raci, rasci, raci-vs, cairo, daci, rapid, or a scheme of your own.'),
);

/** Who is responsible, accountable, consulted and informed. */
export const raciBlockSchema = v.pipe(
  fields({
    ...heading,
    scheme: v.optional(pickedSchemeSchema, 'raci'),
    advice: v.optional(
      v.pipe(
        adviceSchema,
        v.description('Where this matrix differs from the usual on what is worth a second look.'),
      ),
    ),
    note: v.optional(v.pipe(claimSchema, v.description('Where the assignments come from.'))),
    parties: v.pipe(
      v.array(partySchema),
      v.minLength(1, 'list/empty'),
      v.description('Who takes part, from the first column to the last one.'),
    ),
    groups: v.pipe(
      v.array(
        fields({
          id: idSchema,
          name: nameSchema,
          activities: v.pipe(
            v.array(activitySchema),
            v.minLength(1, 'list/empty'),
            v.description('What is done, and who takes which part in it, in a row each.'),
          ),
        }),
      ),
      v.minLength(1, 'list/empty'),
      v.description('Activities that belong together, each group under a name.'),
    ),
  }),
  v.description(
    'Who is responsible, accountable, consulted and informed: a row for each activity.',
  ),
);
