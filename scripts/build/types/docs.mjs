import { getDescription } from 'valibot';

/**
 * The parts of Valibot's schemas that lead to fields.
 *
 * @typedef {import('valibot').GenericSchema} AnySchema
 * @typedef {AnySchema & {
 *   readonly entries?: Readonly<Record<string, AnySchema>>,
 *   readonly options?: readonly unknown[],
 *   readonly item?: AnySchema,
 *   readonly value?: AnySchema,
 *   readonly wrapped?: AnySchema,
 * }} Schema
 */

/**
 * The schemas of fields that a schema leads to through lists, choices and ids.
 *
 * @param {Schema} schema
 * @returns {readonly Schema[]}
 */
export function fieldSchemas(schema) {
  if (schema.entries) return [schema];
  const { item, value, wrapped, options = [] } = schema;
  return [item, value, wrapped, ...options].flatMap((inner) =>
    typeof inner === 'object' && inner !== null ? fieldSchemas(/** @type {Schema} */ (inner)) : [],
  );
}

/**
 * What the schemas say of one of their fields, and the schemas that lead on from it.
 *
 * @param {readonly Schema[]} schemas
 * @param {string} name
 */
export function fieldDocs(schemas, name) {
  const entries = schemas.flatMap(({ entries = {} }) => entries[name] ?? []);
  const [docs] = entries.flatMap((entry) => describe(entry) ?? []);
  return { docs, schemas: entries.flatMap(fieldSchemas) };
}

/** @type {(schema: Schema) => string | undefined} */
function describe(schema) {
  return getDescription(schema) ?? (schema.wrapped && describe(schema.wrapped));
}
