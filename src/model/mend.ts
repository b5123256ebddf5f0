import type * as v from 'valibot';
import { correctionOf } from './corrections.js';
import { clip, type Finding } from './finding.js';
import { hasField, isFields, only } from './isFields.js';
import { safeParse } from './safeParse.js';

// Stands where a text was refused. What is mended is only looked at by the rules.
const STAND_IN = 'x';

// A message names an id whole if it is one that somebody typed.
const LONGEST_ID = 200;

/**
 * A part of the document with each refused value put aside, parsed, so that the rules can look at the rest and an author
 * hears of everything at once. A misspelt field takes the name it was most likely meant to have.
 *
 * @param part what the author wrote
 * @param findings what is wrong with its shape; their paths start below `at`
 * @returns nothing, if the part is beyond mending
 */
export function readMended<Schema extends v.GenericSchema>(
  schema: Schema,
  part: unknown,
  findings: readonly Finding[],
  at: Finding['path'],
): v.InferOutput<Schema> | undefined {
  const mended = mend({ part }, findings, at);
  const result = safeParse(schema, mended.part);
  if (result.success) return withWrittenIds(result.output, part, findings, at);
  for (const { path = [], expected } of result.issues) {
    const { input: holder, key, value } = path.at(-1) ?? {};
    const correction = correctionOf(expected, value);
    if (correction && isHolder(holder)) holder[String(key)] = correction.value;
    // The field goes, if the part can do without it.
    else if (isFields(holder)) delete holder[String(key)];
  }
  const rest = safeParse(schema, mended.part);
  return rest.success ? withWrittenIds(rest.output, part, findings, at) : undefined;
}

/**
 * Refused ids as they were written. Rules compare ids with what refers to them, and messages name them; under another id a role
 * would have no cell, and an author would look for what is nowhere in the file.
 */
function withWrittenIds<Part>(
  mended: Part,
  part: unknown,
  findings: readonly Finding[],
  at: Finding['path'],
): Part {
  for (const { path, code, on } of findings) {
    if (on === 'key' || !code.startsWith('id/')) continue;
    const steps = path.slice(at.length);
    const last = steps.at(-1) ?? '';
    const holder = steps.slice(0, -1).reduce<unknown>(into, mended);
    const written = steps.reduce<unknown>(into, part);
    if (!isHolder(holder) || holder[last] !== STAND_IN || typeof written !== 'string') continue;
    holder[last] = clip(written, LONGEST_ID);
  }
  return mended;
}

/**
 * The fields of a document that go by one of these names, and misspelt ones by the name that they were most likely meant to
 * have.
 */
export function mendFields(
  document: Readonly<Record<string, unknown>>,
  names: readonly string[],
  misspelt: readonly Finding[],
): Record<string, unknown> {
  const mended = only(document, names);
  for (const { path, suggestion } of misspelt) {
    if (suggestion === undefined || hasField(mended, suggestion)) continue;
    mended[suggestion] = document[path[0] ?? ''];
  }
  return mended;
}

function mend(
  whole: { part: unknown },
  findings: readonly Finding[],
  at: Finding['path'],
): { part: unknown } {
  const copy = structuredClone(whole);
  for (const { path, on, suggestion, code } of findings) {
    const steps = ['part', ...path.slice(at.length)];
    const last = steps.at(-1);
    const holder = steps.slice(0, -1).reduce<unknown>(into, copy);
    if (last === undefined || !isHolder(holder)) continue;
    const value = holder[last];
    if (on !== 'key') {
      if (!isHolder(value) && code !== 'value/type') {
        holder[last] = suggestion ?? standIn(value, code);
      }
      continue;
    }
    delete holder[last];
    if (suggestion !== undefined && !(suggestion in holder)) holder[suggestion] = value;
  }
  return copy;
}

// A text keeps its words, since rules name rows by them; without brackets it holds neither HTML nor a link.
function standIn(value: unknown, code: string): string {
  if (typeof value !== 'string' || !code.startsWith('text/')) return STAND_IN;
  // A tag ends before the next one begins: looked for any further, each would be looked for to the end of the text.
  const words = value.replace(/<[^<>]*>|[<>[\]]/g, '').trim();
  return words.slice(0, 200) || STAND_IN;
}

function into(value: unknown, step: string | number): unknown {
  return isHolder(value) ? value[step] : undefined;
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return isFields(value) || Array.isArray(value);
}
