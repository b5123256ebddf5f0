import * as v from 'valibot';
import type { Translations } from '../translate/types.js';
import type { AnySchema, PipeAction, SchemaParts } from './anySchema.js';
import { nameSchema, textSchema } from './claim.js';
import { langSchema } from './ids.js';
import { byId, type Chooser, fields, oneShape, sameInEveryLanguage } from './kit.js';

/** A document in other languages: by language, the document's own shape with nothing in it but texts. */
export function translationsSchema<Document extends AnySchema>(
  document: Document,
): v.GenericSchema<Translations<v.InferInput<Document>>, Translations<v.InferOutput<Document>>> {
  const translation = v.pipe(
    textsOnly(document) ?? fields({}),
    v.description('Any part of the document in this language. What is missing stays as it is.'),
  );
  const schema = v.pipe(
    byId(langSchema, translation),
    v.description(
      'The document in other languages. By language tag, the same shape again with texts alone: ' +
        'entries of lists by their id, or by position where they have none.',
    ),
  );
  return schema as v.GenericSchema<unknown, unknown> as ReturnType<
    typeof translationsSchema<Document>
  >;
}

const isDescription = ({ type }: PipeAction): boolean => type === 'description';

/**
 * A schema with its texts alone, all of them optional; none if it has no texts.
 *
 * @param keeps Which of its actions stay. What it asks of the whole, such as two entries at least, is not asked of a part.
 */
function textsOnly(schema: AnySchema, keeps = isDescription): AnySchema | undefined {
  if (isText(schema)) return schema;
  const { pipe, wrapped, options, choose, item, key, value, entries } = schema as AnySchema &
    SchemaParts;
  if (pipe) {
    const [base, ...actions] = pipe;
    const inner = textsOnly(base);
    return inner && piped(inner, actions.filter(keeps));
  }
  if (wrapped) return textsOnly(wrapped);
  if (item) return listOf(item);
  if (key && value) return recordOf(key, value);
  if (entries) return fieldsOf(entries);
  if (!options || !choose) return undefined;
  return shapesOf(
    options.map((option) => textsOnly(option, isShort)),
    choose,
  );
}

// A short form of a shape is made the whole one; other transformations add what is no text.
const isShort = (action: PipeAction): boolean =>
  isDescription(action) || action.type === 'transform';

function isText(schema: AnySchema): boolean {
  const { pipe } = schema as AnySchema & SchemaParts;
  return schema === textSchema || schema === nameSchema || (pipe !== undefined && isText(pipe[0]));
}

function piped(schema: AnySchema, actions: readonly PipeAction[]): AnySchema {
  return actions.length === 0
    ? schema
    : (v.pipe as unknown as (...items: unknown[]) => AnySchema)(schema, ...actions);
}

function recordOf(key: NonNullable<SchemaParts['key']>, value: AnySchema): AnySchema | undefined {
  const inner = textsOnly(value);
  return inner && byId(key, inner);
}

/** @param id The field by which a list knows the thing. It stays as it is. */
function fieldsOf(
  entries: Readonly<Record<string, AnySchema>>,
  id?: string,
): AnySchema | undefined {
  const texts: Record<string, AnySchema> = {};
  const same: string[] = [];
  for (const [name, entry] of Object.entries(entries)) {
    const inner = name === id ? entry : textsOnly(entry);
    if (!inner) same.push(name);
    else texts[name] = name === id ? entry : v.optional(inner);
  }
  return Object.keys(texts).length > 0 ? fields(texts, same) : undefined;
}

function shapesOf(
  shapes: readonly (AnySchema | undefined)[],
  choose: Chooser['choose'],
): AnySchema | undefined {
  if (shapes.every((shape) => shape === undefined)) return undefined;
  return oneShape(
    shapes.map((shape) => shape ?? sameInEveryLanguage()),
    choose,
  );
}

function listOf(item: AnySchema): AnySchema | undefined {
  const entry = textsOnly(item);
  if (!entry) return undefined;
  const { entries, options = [], choose } = bare(item);
  const shapes = entries ? [entries] : options.map((option) => bare(option).entries);
  // Only its position says which entry is meant, so one that is not translated yet still takes its place.
  if (!shapes.some((shape) => shape?.id)) return v.array(v.nullable(entry));
  const known = shapes.map((shape) => shape && fieldsOf(shape, shape.id ? 'id' : 'role'));
  const keyed = choose ? shapesOf(known, choose) : known[0];
  return keyed && v.array(keyed);
}

/** A schema without its descriptions, defaults and checks. */
function bare(schema: AnySchema): SchemaParts {
  const parts = schema as AnySchema & SchemaParts;
  const inner = parts.pipe?.[0] ?? parts.wrapped;
  return inner ? bare(inner) : parts;
}
