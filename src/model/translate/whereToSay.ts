import type { AnySchema, SchemaParts } from '../schema/anySchema.js';
import { textSchema } from '../schema/claim.js';
import { translations } from '../schema/document.js';
import { keyOf } from '../texts/keyOf.js';
import type { DocumentText } from '../texts/textsOf.js';
import type { Comparison } from '../types.js';

/**
 * Where in a translation an author says a text, below its language, in the shortest form: `faq.items.maths.answer` for the one
 * statement of an answer. A document that has been read has it at `faq.items.maths.answer.0.text`.
 */
export function whereToSay({ path }: Pick<DocumentText, 'path'>, comparison: Comparison): string {
  const steps: (string | number)[] = [];
  let value: unknown = comparison;
  let schema = bare(translations).value;
  path.forEach((step, index) => {
    const isShort = stands(schema, value, step, index === path.length - 1);
    const inner = Reflect.get(Object(value), step);
    if (!isShort) {
      steps.push((Array.isArray(value) ? keyOf(inner) : undefined) ?? step);
      schema = below(schema, value, step);
    }
    value = inner;
  });
  return steps.join('.');
}

/** Whether the step may be left out: one thing stands for a list of it, and a bare text for the fields of a statement. */
function stands(
  schema: AnySchema | undefined,
  value: unknown,
  step: string | number,
  isLast: boolean,
): boolean {
  if (Array.isArray(value)) {
    const one = meant(schema, value[0]);
    return value.length === 1 && one !== undefined && one !== meant(schema, value);
  }
  return isLast && step === 'text' && isText(meant(schema, ''));
}

/** The shape that is meant by what the document has. */
function meant(schema: AnySchema | undefined, value: unknown): AnySchema | undefined {
  if (!schema || isText(schema)) return schema;
  const { options, choose } = bare(schema);
  return options && choose ? meant(options[choose(value)], value) : schema;
}

/** The schema of what stands at a step. */
function below(schema: AnySchema | undefined, whole: unknown, step: string | number) {
  const shape = meant(schema, whole);
  if (!shape) return undefined;
  const { item, value, entries } = bare(shape);
  return item ?? value ?? entries?.[step];
}

function isText(schema: AnySchema | undefined): boolean {
  const pipe = (schema as SchemaParts | undefined)?.pipe;
  return schema === textSchema || (pipe !== undefined && isText(pipe[0]));
}

/** A schema without its descriptions, and without being optional. */
function bare(schema: AnySchema): SchemaParts {
  const parts = schema as AnySchema & SchemaParts;
  const inner = parts.pipe?.[0] ?? parts.wrapped;
  return inner ? bare(inner) : parts;
}
