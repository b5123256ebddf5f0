import * as v from 'valibot';
import { hasField, isFields } from '../isFields.js';
import { nearestName } from '../nearestName.js';
import type { AnySchema, KeySchema } from './anySchema.js';

export { hasField, isFields };

// Valibot's schemas with the answers that an author needs. Each keeps Valibot's type name, so that conversion to
// JSON Schema knows it.

/**
 * Fields with fixed names and no others. Every unknown name is reported, with the names there are.
 *
 * @param same Names of fields that exist, but are the same in every language and have no place in a translation.
 */
export function fields<const Entries extends v.ObjectEntries>(
  entries: Entries,
  same: readonly string[] = [],
): v.StrictObjectSchema<Entries, undefined> {
  const schema = v.strictObject(entries);
  const open = v.object(entries);
  const unknown = { ...schema, requirement: Object.keys(entries) } as AnySchema;
  type Run = (typeof schema)['~run'];
  const run: Run = (dataset, config) => {
    const input = dataset.value;
    if (!isFields(input)) return refuse(unknown, dataset, config) as unknown as ReturnType<Run>;
    const result = open['~run'](dataset, config);
    for (const issue of result.issues ?? []) sayWhatIsMissing(issue, entries);
    for (const key of Object.keys(input)) {
      if (Object.hasOwn(entries, key)) continue;
      v._addIssue(same.includes(key) ? SAME : unknown, 'key', result, config, {
        input: key,
        expected: 'never',
        path: [{ type: 'object', origin: 'key', input, key, value: input[key] }],
      });
      if (config.abortEarly) break;
    }
    return result as ReturnType<Run>;
  };
  return { ...schema, '~run': run };
}

/** Adds to the issue of a missing field what the field is for. */
function sayWhatIsMissing(issue: v.BaseIssue<unknown>, entries: v.ObjectEntries): void {
  const [step, ...further] = issue.path ?? [];
  const entry = step?.origin === 'key' ? entries[String(step.key)] : undefined;
  if (!entry || further.length > 0) return;
  Object.assign(issue, { requirement: v.getDescription(entry as v.GenericSchema) });
}

const SAME = v.check(() => false, 'translation/same');

/** What stands in a translation for something that is the same in every language: nothing may. */
export function sameInEveryLanguage(): v.NeverSchema<undefined> {
  const schema = v.never();
  const run: (typeof schema)['~run'] = (dataset, config) => {
    v._addIssue(SAME, 'value', dataset, config);
    return dataset as unknown as v.FailureDataset<v.NeverIssue>;
  };
  return { ...schema, '~run': run };
}

/** Values by name, where the names are ids. A list is not taken for one. */
export function byId<const Key extends KeySchema, const Value extends AnySchema>(
  key: Key,
  value: Value,
): v.RecordSchema<Key, Value, undefined> {
  const schema = v.record(key, value);
  type Run = (typeof schema)['~run'];
  const run: Run = (dataset, config) =>
    isFields(dataset.value) ? schema['~run'](dataset, config) : refuse(schema, dataset, config);
  return { ...schema, '~run': run };
}

/**
 * One of several shapes. `choose` looks at the input and names the shape that was meant, so that what is wrong in it is
 * reported once and where it is; Valibot's own union would say that nothing matched.
 */
export function oneShape<const Options extends v.UnionOptions>(
  options: Options,
  choose: (input: unknown) => number,
): v.UnionSchema<Options, undefined> & Chooser {
  const schema = v.union(options);
  type Run = (typeof schema)['~run'];
  const run: Run = (dataset, config) => {
    const option = options[choose(dataset.value)];
    if (!option) return refuse(schema, dataset, config);
    return option['~run'](dataset, config) as ReturnType<Run>;
  };
  return { ...schema, choose, '~run': run };
}

/** How one of several shapes is chosen. */
export interface Chooser {
  choose(input: unknown): number;
}

/** A list with something in it. One thing stands for a list of it. */
export function oneOrMore<const Item extends AnySchema>(item: Item) {
  return oneShape(
    [
      v.pipe(v.array(item), v.minLength(1, 'list/empty')),
      v.pipe(
        item,
        v.transform((only) => [only]),
      ),
    ],
    (input) => (Array.isArray(input) ? 0 : 1),
  );
}

/** Which of some field names a value has, or, if it has none, which one an author most likely mistyped. */
export function shapeByField(input: unknown, names: readonly string[]): number | undefined {
  if (!isFields(input)) return undefined;
  const exact = names.findIndex((name) => hasField(input, name));
  if (exact >= 0) return exact;
  for (const key of Object.keys(input).slice(0, 10)) {
    const meant = nearestName(key, names);
    if (meant !== undefined) return names.indexOf(meant);
  }
  return undefined;
}

/** One of a few words. A wrong one is reported with the words there are. */
export function oneWord<const Words extends readonly string[]>(
  words: Words,
): v.PicklistSchema<Words, undefined> {
  const schema = v.picklist(words);
  return Object.assign(schema, { requirement: words });
}

function refuse<Schema extends AnySchema>(
  schema: Schema,
  dataset: v.UnknownDataset,
  config: v.Config<v.BaseIssue<unknown>>,
): ReturnType<Schema['~run']> {
  v._addIssue(schema as AnySchema, 'type', dataset, config);
  return dataset as unknown as ReturnType<Schema['~run']>;
}
