import * as v from 'valibot';
import { findHtml, parseText } from '../text/parseText.js';
import { plainText } from '../text/plainText.js';
import type { Inline, Text } from '../text/types.js';
import { addressSchema } from './address.js';
import { langSchema, refSchema } from './ids.js';
import { fields, hasField, isFields, oneOrMore, oneShape, oneWord } from './kit.js';

const MAX_TEXT = 20_000;

const MARKS = ['strong', 'em', 'code', 'link', 'lang'];
const runSchema: v.GenericSchema<Inline> = v.lazy(() =>
  oneShape(
    [
      v.string(),
      fields({ strong: v.pipe(runsSchema, v.description('Words that are strong.')) }),
      fields({ em: v.pipe(runsSchema, v.description('Words that are emphasised.')) }),
      fields({ code: v.pipe(v.string(), v.description('What stands as code.')) }),
      fields({
        link: v.pipe(runsSchema, v.description('The words of the link.')),
        href: v.pipe(addressSchema, v.description('Where the link leads.')),
      }),
      fields({
        lang: langSchema,
        text: v.pipe(
          oneShape([v.string(), runsSchema], (text) => Number(Array.isArray(text))),
          v.description('The words in that language.'),
        ),
      }),
    ],
    // A list of characters and marks cannot hold anything else; its first shape says so.
    (run) => (isFields(run) ? MARKS.findIndex((mark) => hasField(run, mark)) + 1 : 0),
  ),
);
const runsSchema = v.array(runSchema);
// In runs a text may be as long as in one string; all that looks at texts counts on that.
const lengthOfRuns = v.check<Inline[], string>(
  (runs) => plainText(runs).length <= MAX_TEXT,
  'text/long',
);

/**
 * Text for readers. Authors write a string of limited inline Markdown; it is parsed here, once. Text that was parsed
 * before (an array of runs) passes unchanged, so a document can be checked twice.
 */
export const textSchema: v.GenericSchema<Text, Text> = v.pipe(
  oneShape(
    [
      v.pipe(
        v.string(),
        v.check((text) => text.trim() !== '', 'text/empty'),
        v.maxLength(MAX_TEXT, 'text/long'),
        v.rawTransform<string, Text>(({ dataset, addIssue }) => {
          const { text, problems } = parseText(dataset.value);
          for (const { code, found } of problems) addIssue({ message: code, received: found });
          return text;
        }),
      ),
      v.pipe(
        runsSchema,
        v.minLength(1, 'text/empty'),
        // The parser never leaves two strings side by side, so this is a list of texts and would be read as one word.
        v.check(
          (runs) =>
            !runs.some((run, i) => typeof run === 'string' && typeof runs[i + 1] === 'string'),
          'text/list',
        ),
        lengthOfRuns,
      ),
    ],
    (input) => (Array.isArray(input) ? 1 : 0),
  ),
  v.description(
    'Text with **strong**, *emphasis*, `code` and [links](https://example.org). No HTML.',
  ),
);

/** A name in one string: no marks, because it also stands in labels and titles. */
export const plainNameSchema = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'text/empty'),
  v.maxLength(MAX_TEXT, 'text/long'),
  v.check((text) => findHtml(text) === undefined, 'text/html'),
  v.description('A short name in plain words.'),
);

/** A short name that readers see. Authors write plain words; words in another language may be runs that say so. */
export const nameSchema: v.GenericSchema<Text, Text> = v.pipe(
  oneShape(
    [
      plainNameSchema,
      v.pipe(
        runsSchema,
        v.minLength(1, 'text/empty'),
        v.check((runs) => isPlain(runs), 'text/marks'),
        lengthOfRuns,
        v.check((runs) => findHtml(plainText(runs)) === undefined, 'text/html'),
      ),
    ],
    (input) => (Array.isArray(input) ? 1 : 0),
  ),
  v.description('A short name in plain words.'),
);

function isPlain(text: Text): boolean {
  return (
    typeof text === 'string' ||
    text.every((run) => typeof run === 'string' || ('lang' in run && isPlain(run.text)))
  );
}

const sourceRefSchema = oneShape(
  [
    v.pipe(
      refSchema('source'),
      v.transform((source): SourceRefObject => ({ source })),
    ),
    fields({
      source: refSchema('source'),
      locator: v.optional(
        v.pipe(nameSchema, v.description('Where in the source: a page, a section, a table.')),
      ),
    }),
  ],
  (input) => (isFields(input) ? 1 : 0),
);
export interface SourceRefObject {
  source: v.InferOutput<ReturnType<typeof refSchema<'source'>>>;
  locator?: Text | undefined;
}

/** How a claim comes from its sources. */
export const basisSchema = v.pipe(
  oneWord(['quoted', 'paraphrased', 'derived']),
  v.description(
    'quoted: their words; paraphrased: their statement in other words; derived: worked out by the editors.',
  ),
);

/** Who says so. Spread into whatever states something. */
export const provenance = {
  sources: v.optional(
    v.pipe(
      v.array(sourceRefSchema),
      v.minLength(1, 'list/empty'),
      v.description('The sources that state it.'),
    ),
  ),
  basis: v.optional(basisSchema),
};

/** What a bare text stands for: the text, and none of the other fields that could say more. */
export type Bare<Others extends string = never> = { text: Text } & {
  [Name in Others | keyof typeof provenance]?: undefined;
};

/** A bare text, as the set of fields that it stands for. */
export function bareText<Others extends string = never>() {
  return v.pipe(
    textSchema,
    v.transform((text) => ({ text }) as Bare<Others>),
  );
}

/** One statement with its sources. A bare string is a statement of the editors that needs none. */
export const claimSchema = oneShape(
  [bareText(), fields({ text: textSchema, ...provenance })],
  (input) => (isFields(input) ? 1 : 0),
);

/** Claims of which each contradicts the others; shown together, counted as a difference. */
export const disagreementSchema = fields({
  disagree: v.pipe(
    v.array(claimSchema),
    v.minLength(2, 'list/short'),
    v.description('Two or more claims on the same question whose sources do not agree.'),
  ),
});

/** A claim, or claims that disagree. */
export const statementSchema = oneShape([disagreementSchema, claimSchema], (input) =>
  hasField(input, 'disagree') ? 0 : 1,
);

/** One statement or several, read one after the other. */
export const statementsSchema = oneOrMore(statementSchema);
