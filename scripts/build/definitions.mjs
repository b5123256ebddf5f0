/** @typedef {{ [keyword: string]: unknown }} Schema */

// A reference to less than this would not be shorter, nor easier to read.
const WORTH_IT = 160;

/**
 * A JSON Schema that says nothing twice: what stands in several places moves to `$defs`, under the name of the field that
 * it was first met in. Editors load and search it faster.
 *
 * @param {object} whole
 * @returns {Schema}
 */
export function withDefinitions(whole) {
  const schema = /** @type {Schema} */ (whole);
  /** @type {Map<string, number>} */
  const times = new Map();
  countParts(schema, times);
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Schema} */
  const definitions = {};

  /** @type {(part: Schema, name: string) => Schema} */
  const shorten = (part, name) => {
    const text = JSON.stringify(part);
    if (text.length < WORTH_IT || (times.get(text) ?? 0) < 2) return inside(part, name, shorten);
    let defined = names.get(text);
    if (defined === undefined) {
      defined = freeName(name, definitions);
      names.set(text, defined);
      // Taken before it is filled, so that nothing in it takes the same name.
      definitions[defined] = {};
      definitions[defined] = inside(part, name, shorten);
    }
    return { $ref: `#/$defs/${defined}` };
  };

  const { $defs, ...rest } = inside(schema, 'document', shorten);
  return { ...rest, $defs: { .../** @type {Schema} */ ($defs), ...definitions } };
}

/** @type {(part: Schema, times: Map<string, number>) => void} */
function countParts(part, times) {
  inside(part, '', (inner) => {
    const text = JSON.stringify(inner);
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    // What stands in something that is repeated is not repeated once that has moved.
    if (before === 0) countParts(inner, times);
    return inner;
  });
}

/**
 * A schema with each schema in it replaced.
 *
 * @param {Schema} part
 * @param {string} name
 * @param {(inner: Schema, name: string) => Schema} replace
 * @returns {Schema}
 */
function inside(part, name, replace) {
  return Object.fromEntries(
    Object.entries(part).map(([keyword, value]) => {
      if (keyword === 'properties' || keyword === '$defs') {
        const fields = Object.entries(/** @type {Record<string, Schema>} */ (value));
        return [
          keyword,
          Object.fromEntries(fields.map(([field, inner]) => [field, replace(inner, field)])),
        ];
      }
      if (Array.isArray(value) && keyword === 'anyOf') {
        return [keyword, value.map((inner) => replace(inner, name))];
      }
      const isSchema = ['items', 'additionalProperties', 'propertyNames', 'not'].includes(keyword);
      return isSchema && typeof value === 'object' && value !== null
        ? [keyword, replace(/** @type {Schema} */ (value), name)]
        : [keyword, value];
    }),
  );
}

/** @type {(name: string, taken: Schema) => string} */
function freeName(name, taken) {
  let free = name;
  for (let next = 2; Object.hasOwn(taken, free); next++) free = `${name}-${next}`;
  return free;
}
