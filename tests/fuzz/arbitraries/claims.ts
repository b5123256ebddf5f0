import fc from 'fast-check';
import { name, text } from './texts.js';

/** The ids that every generated document has: three roles at most, and two sources. */
export const ROLES = ['product', 'project', 'design'] as const;
export const SOURCES = ['book', 'talk'] as const;

/** Something with all of the fields named in `needed` and some of the others. */
export function someOf<Fields extends Record<string, fc.Arbitrary<unknown>>>(
  fields: Fields,
  ...needed: (keyof Fields & string)[]
): fc.Arbitrary<object> {
  return fc.record(fields, { requiredKeys: needed }) as fc.Arbitrary<object>;
}

const source = fc.oneof(
  fc.constantFrom(...SOURCES),
  someOf({ source: fc.constantFrom(...SOURCES), locator: name }, 'source'),
);

/** Something that says where it comes from, or does not; what is quoted always does. */
export function cited<Fields extends Record<string, fc.Arbitrary<unknown>>>(
  fields: Fields,
  ...needed: (keyof Fields & string)[]
): fc.Arbitrary<object> {
  const sources = fc.array(source, { minLength: 1, maxLength: 2 });
  const basis = fc.constantFrom('quoted', 'paraphrased', 'derived');
  return fc.oneof(
    someOf({ ...fields, basis: fc.constant('derived') }, ...needed),
    someOf({ ...fields, sources, basis }, ...needed, 'sources'),
  );
}

/** A bare text or one with its sources. */
export const claim: fc.Arbitrary<unknown> = fc.oneof(text, cited({ text }, 'text'));

export const claims: fc.Arbitrary<unknown[]> = fc.array(claim, { minLength: 1, maxLength: 3 });

export const disagreement: fc.Arbitrary<object> = fc.record({
  disagree: fc.array(claim, { minLength: 2, maxLength: 3 }),
});

export const statement: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: claim },
  { weight: 1, arbitrary: disagreement },
);

/** One statement, or several. */
export const statements: fc.Arbitrary<unknown> = fc.oneof(
  statement,
  fc.array(statement, { minLength: 1, maxLength: 3 }),
);

/** A role, or a list of them. */
export const roles: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom('product', 'project'),
  fc.constant(['product', 'project']),
);

/** Values for some of the roles, by their ids. */
export function byRole(value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  return fc.oneof(
    fc.record({ product: value, project: value }),
    fc.record({ product: value }),
    fc.record({ project: value }),
  );
}

/** Things in a list, each with an id and, if they have names, with a name of its own. */
export function withIds(
  prefix: string,
  entry: fc.Arbitrary<object & { readonly name?: unknown }>,
  { min = 1, max = 3 } = {},
): fc.Arbitrary<object[]> {
  return fc.array(entry, { minLength: min, maxLength: max }).map((entries) =>
    entries.map((fields, index) => ({
      id: `${prefix}-${index}`,
      ...fields,
      ...(index > 0 && 'name' in fields && { name: `${fields.name} ${index}` }),
    })),
  );
}

/** What every block can say above its view. */
export const heading = { title: name, lead: text };

/** A block that is a list of things. */
export function listed(prefix: string, entry: fc.Arbitrary<object>): fc.Arbitrary<object> {
  return someOf({ ...heading, items: withIds(prefix, entry) }, 'items');
}
