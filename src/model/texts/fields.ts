import { hasField } from '../isFields.js';
import type { Text } from '../text/types.js';

/**
 * What a text is to its readers: the `name` of a thing, a `text` with marks, a `claim` that may carry sources, or a
 * `proper` name (of a person, a publisher, a work), which may stay as it is in every language.
 */
export type TextKind = 'name' | 'text' | 'claim' | 'proper';

// A field means one thing wherever it stands, so its name says whether readers see what is in it. Written out, because
// pages that only show a document should not have to load the schemas; a test compares the two.
const KINDS: Readonly<Record<string, TextKind>> = {
  title: 'name',
  name: 'name',
  discipline: 'name',
  note: 'name',
  what: 'name',
  lead: 'text',
  meaning: 'text',
  notApplicable: 'text',
  question: 'text',
  text: 'claim',
  author: 'proper',
  authors: 'proper',
  editors: 'proper',
  locator: 'proper',
  publisher: 'proper',
  reviewers: 'proper',
  'items.title': 'proper',
  'sources.title': 'proper',
};

const MARKS = ['strong', 'em', 'code', 'link', 'lang'];

// Each entry is a text of its own; any other list in a field of texts is one text with marks.
const LISTS: ReadonlySet<string> = new Set(['authors', 'editors', 'reviewers']);

// A party may be called "author" or "title", and what stands under its id is no text for that.
const BY_ID: ReadonlySet<string> = new Set([
  'assignments',
  'cells',
  'max',
  'results',
  'roles',
  'share',
  'speaksFor',
]);

/** The field that a value stands in. */
export interface Holder {
  readonly field: string;
  /** The list that the thing with this field is in, if it is in one. */
  readonly list: string | undefined;
}

/** What readers see in a field, if it holds a text. */
export function kindOfText({ field, list }: Holder): TextKind | undefined {
  return own(`${list}.${field}`) ?? own(field);
}

/** Whether what stands in a field of texts is a text, and not a list of claims or the like. */
export function isText(value: unknown): value is Text {
  return typeof value === 'string' || (Array.isArray(value) && value.every(isRun));
}

function isRun(value: unknown): boolean {
  return typeof value === 'string' || MARKS.some((mark) => hasField(value, mark));
}

/** Whether a field holds several texts, one an entry. */
export function holdsTexts(field: string): boolean {
  return LISTS.has(field);
}

/** Whether a field holds things by their ids, so that what stands in it are ids and no names of fields. */
export function holdsIds(field: string): boolean {
  return BY_ID.has(field);
}

function own(name: string): TextKind | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}
