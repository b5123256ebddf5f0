import type { Finding } from '../finding.js';
import { isFields } from '../isFields.js';
import { addressSchema } from '../schema/address.js';
import type { AnySchema, SchemaParts } from '../schema/anySchema.js';
import { nameSchema, provenance, textSchema } from '../schema/claim.js';
import { dateSchema } from '../schema/sources.js';
import type { Text } from '../types.js';
import type { Content, Placed, Statement } from './said.js';

type Path = Finding['path'];

/**
 * Gathers names, texts, addresses, dates and statements by the schemas that read them, so that a block which comes to the document
 * later is looked at like the others.
 */
export function contentOf(document: unknown, schema: AnySchema): Content {
  const names: Placed<Text>[] = [];
  const texts: Placed<Text>[] = [];
  const addresses: Placed<string>[] = [];
  const dates: Placed<string>[] = [];
  const statements: Statement[] = [];

  const visit = (whole: AnySchema, value: unknown, path: Path, within?: Statement): void => {
    if (value === undefined || value === null) return;
    const bare = bareSchema(whole);
    const place = { path, ...(within && { within }) };
    if (bare === nameSchema) names.push({ value: value as Text, ...place });
    else if (bare === textSchema) {
      texts.push({ value: value as Text, ...place });
      for (const href of linksIn(value as Text)) addresses.push({ value: href, ...place });
    } else if (bare === addressSchema) addresses.push({ value: String(value), ...place });
    else if (bare === dateSchema) dates.push({ value: String(value), ...place });
    else {
      const { options, choose, item, value: each, entries } = bare as AnySchema & SchemaParts;
      const option = choose && options?.[choose(value)];
      if (option) visit(option, value, path, within);
      else if (item && Array.isArray(value)) {
        value.forEach((inner, index) => {
          visit(item, inner, [...path, index], within);
        });
      } else if (each && isFields(value)) {
        for (const key of Object.keys(value)) visit(each, value[key], [...path, key], within);
      } else if (entries && isFields(value)) {
        const statement = isStatement(entries, path) ? statementAt(value, place) : undefined;
        if (statement) statements.push(statement);
        for (const [key, inner] of Object.entries(entries)) {
          const at = statement && isBareText(value) ? path : [...path, key];
          visit(inner, value[key], at, statement ?? within);
        }
      }
    }
  };

  visit(schema, document, []);
  return { names, texts, addresses, dates, statements };
}

// These are known by their identity; what stands around them, descriptions and defaults, makes new schemas of them.
const ENDS: ReadonlySet<AnySchema> = new Set<AnySchema>([
  nameSchema,
  textSchema,
  addressSchema,
  dateSchema,
]);

function linksIn(text: Text): string[] {
  if (typeof text === 'string') return [];
  return text.flatMap((run) => {
    if (typeof run === 'string' || 'code' in run) return [];
    if ('link' in run) return [run.href, ...linksIn(run.link)];
    return linksIn('strong' in run ? run.strong : 'em' in run ? run.em : run.text);
  });
}

function bareSchema(schema: AnySchema): AnySchema {
  let bare = schema;
  while (!ENDS.has(bare)) {
    const { pipe, wrapped } = bare as AnySchema & SchemaParts;
    const inner = pipe?.[0] ?? wrapped;
    if (!inner) break;
    bare = inner;
  }
  return bare;
}

// A translation says again what was stated, on the same grounds.
function isStatement(entries: Readonly<Record<string, AnySchema>>, path: Path): boolean {
  return entries.basis === provenance.basis && path[0] !== 'translations';
}

/** A claim of text alone, which authors write as that text. */
function isBareText(value: Record<string, unknown>): boolean {
  return Object.keys(value).every((key) => key === 'text');
}

function statementAt(
  value: Record<string, unknown>,
  place: Omit<Placed<never>, 'value'>,
): Statement {
  const { sources = [], basis } = value as Partial<Statement>;
  return { value, ...place, sources, basis };
}
