import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import { expect, it } from 'vitest';
import { documentSchema, formatPath, parseComparison } from '../../../src/model/index.js';
import { isFields } from '../../../src/model/isFields.js';
import { readComparison } from '../../../src/read/index.js';

const file = new URL('../../../src/content/product-vs-project-management.yaml', import.meta.url);
const { comparison } = readComparison(readFileSync(fileURLToPath(file), 'utf8'));

type Schema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;
type Path = readonly (string | number)[];
interface Parts {
  readonly pipe?: readonly (Schema & { readonly description?: string })[];
  readonly wrapped?: Schema;
  readonly options?: readonly Schema[];
  readonly item?: Schema;
  readonly key?: Schema;
  readonly value?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
}

/** The schema without what stands around it, and whether that says that it is an id of something else. */
function bare(schema: Schema, isRef = false): { schema: Schema & Parts; isRef: boolean } {
  const { pipe = [], wrapped } = schema as Schema & Parts;
  const says = pipe.some(({ description = '' }) => /^The id of an? /.test(description));
  const inner = pipe[0] ?? wrapped;
  return inner ? bare(inner, isRef || says) : { schema, isRef: isRef || says };
}

/** Whether a parsed value can have come through a schema. */
function fits(schema: Schema, value: unknown): boolean {
  const { options, item, value: each, entries, type } = bare(schema).schema;
  if (type === 'union') return (options ?? []).some((option) => fits(option, value));
  if (item) return Array.isArray(value);
  if (each) return isFields(value);
  if (!entries) return typeof value !== 'object';
  return isFields(value) && Object.keys(value).every((key) => key in entries);
}

/** The places of a document where an id of something else stands; `key` where it is the name of a field. */
function refsIn(whole: Schema, value: unknown, path: Path = []): { path: Path; key: boolean }[] {
  if (value === undefined) return [];
  const { schema, isRef } = bare(whole);
  if (isRef && typeof value === 'string') return [{ path, key: false }];
  const { options, item, key, value: each, entries, type } = schema;
  if (type === 'union') {
    return (options ?? [])
      .filter((option) => fits(option, value))
      .flatMap((option) => refsIn(option, value, path));
  }
  if (item && Array.isArray(value))
    return value.flatMap((inner, i) => refsIn(item, inner, [...path, i]));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const at = [...path, name];
    const here = key && bare(key).isRef ? [{ path: at, key: true }] : [];
    const schemaOf = each ?? entries?.[name];
    return [...here, ...(schemaOf ? refsIn(schemaOf, inner, at) : [])];
  });
}

/** The path without positions and ids: references in the same field are checked by the same line. */
function fieldOf(path: Path): string {
  const ids = /^(?:product|project)-manager$|^design$|^engineering$|^marketing$|^sponsor$/;
  return path.map((step) => (typeof step === 'number' || ids.test(step) ? '*' : step)).join('.');
}

it('a reference that leads nowhere is found in every field that can hold one', () => {
  const refs = new Map(refsIn(documentSchema, comparison).map((ref) => [fieldOf(ref.path), ref]));
  expect(refs.size).toBeGreaterThan(40);
  for (const [field, { path, key }] of refs) {
    const document = structuredClone(comparison);
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((value, step) => Reflect.get(Object(value), step), document);
    const last = path.at(-1) ?? '';
    if (key) Reflect.set(Object(holder), 'nowhere', Reflect.get(Object(holder), last));
    else Reflect.set(Object(holder), last, 'nowhere');
    const places = parseComparison(document)
      .findings.filter(({ found, severity }) => found === 'nowhere' && severity === 'error')
      .map((finding) => formatPath(finding.path));
    expect(places, field).toContain(formatPath(key ? [...path.slice(0, -1), 'nowhere'] : path));
  }
}, 60_000);
