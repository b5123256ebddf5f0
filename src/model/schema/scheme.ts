import * as v from 'valibot';
import { type SizeName, thresholds } from '../schemes/thresholds.js';
import { nameSchema, textSchema } from './claim.js';
import { idSchema, ownIdSchema, refSchema } from './ids.js';
import { byId, fields, oneShape, oneWord } from './kit.js';

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
export const shapeSchema = v.pipe(
  oneWord(SHAPES),
  v.description(
    'The figure behind the letter: square and seal are filled and act, the others are open. ' +
      'Left out, the figures are taken in this order.',
  ),
);

/** What a part in an activity comes to, whatever a scheme calls it. */
export const partSchema = v.pipe(
  oneWord(['answers', 'works', 'helps', 'checks', 'advises', 'hears', 'absent']),
  v.description(
    'What it comes to: answers for the result, works on it, helps those who do, checks it, advises, hears of it, ' +
      'or is absent on purpose. Advice on how to read the matrix goes by it. A word of the named schemes has one.',
  ),
);

const wordSchema = v.pipe(
  refSchema('assignment'),
  v.description('A word of the scheme: the id of one of its assignments.'),
);
const severalSchema = v.pipe(v.array(wordSchema), v.minLength(1, 'list/empty'));
const singleSchema = v.pipe(
  wordSchema,
  v.transform((word) => [word]),
);

const countSchema = v.pipe(v.number(), v.integer('number/whole'), v.minValue(1, 'number/small'));
const shareSchema = v.pipe(
  v.number(),
  v.minValue(0, 'number/share'),
  v.maxValue(1, 'number/share'),
  v.description('A share from 0 to 1: 0.75 for three in four.'),
);

/** One way of taking part in an activity: a letter, a word and what the word means. */
export const assignmentKindSchema = fields({
  id: ownIdSchema('assignment'),
  letter: v.pipe(
    v.string(),
    v.regex(/^\S{1,2}$/, 'letter/format'),
    v.description(
      'One or two characters, shown in the figure; no other word of the scheme has it.',
    ),
  ),
  name: nameSchema,
  meaning: v.optional(v.pipe(textSchema, v.description('What the word means, in a sentence.'))),
  shape: v.optional(shapeSchema),
  part: v.optional(partSchema),
  min: v.optional(
    v.pipe(
      v.number(),
      v.integer('number/whole'),
      v.minValue(0, 'number/small'),
      v.description('How many parties an activity needs at least.'),
    ),
  ),
  max: v.optional(
    v.pipe(countSchema, v.description('How many parties an activity may have at most.')),
  ),
  advisedMax: v.optional(
    v.pipe(
      countSchema,
      v.description('More parties than this in one activity are warned of, not refused.'),
    ),
  ),
  advisedShare: v.optional(
    v.pipe(
      shareSchema,
      v.description('One party in a larger share of the activities than this is warned of.'),
    ),
  ),
  standIns: v.optional(
    v.pipe(
      oneShape([severalSchema, singleSchema], (input) => (Array.isArray(input) ? 0 : 1)),
      v.description(
        'Words whose parties count towards "min", too: with [accountable] on responsible, an activity whose ' +
          'accountable party does the work itself needs nobody else.',
      ),
    ),
  ),
  excludes: v.optional(
    v.pipe(
      oneShape([oneWord(['all']), severalSchema, singleSchema], (input) =>
        input === 'all' ? 0 : Array.isArray(input) ? 1 : 2,
      ),
      v.description(
        'Words that a party cannot have beside this one in the same activity; all for every other word. ' +
          'Left out, it goes with any.',
      ),
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
    v.maxLength(20, 'list/long'),
    v.description('The words of the scheme, in the order of its legend.'),
    // A team's own words need no figures of their own; they take those that are left, in turn.
    v.transform((kinds) => {
      const taken = new Set(kinds.map(({ shape }) => shape));
      const free = SHAPES.filter((shape) => !taken.has(shape));
      const turn = free.length > 0 ? free : SHAPES;
      let next = 0;
      return kinds.map((kind) => ({
        ...kind,
        shape: kind.shape ?? turn[next++ % turn.length] ?? 'square',
      }));
    }),
  ),
});

function sizeSchema({ least, docs }: { readonly least: number; readonly docs: string }) {
  return v.optional(
    v.pipe(countSchema, v.description(`${docs} ${least}, unless another number stands here.`)),
  );
}

const sizes = fields(
  Object.fromEntries(
    Object.entries(thresholds.from).map(([name, size]) => [name, sizeSchema(size)]),
  ) as Record<SizeName, ReturnType<typeof sizeSchema>>,
);

/** From where on the matrix is worth a second look. */
export const adviceSchema = fields({
  max: v.optional(
    v.pipe(
      byId(wordSchema, countSchema),
      v.description('How many parties of one activity are not too many, by word of the scheme.'),
    ),
  ),
  share: v.optional(
    v.pipe(
      byId(wordSchema, shareSchema),
      v.description('In which share of the activities one party is not too often, by word.'),
    ),
  ),
  ...sizes.entries,
});
