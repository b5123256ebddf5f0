import fc from 'fast-check';
import { anyString } from './texts.js';

type Path = readonly (string | number)[];
type Mutation = (document: Record<string, unknown>, pick: number, other: number) => void;

/** Values that nobody expects, some of them no data at all. Made anew each time, since accidents change them. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  anyString,
  fc.constantFrom<unknown>(undefined, null, true, false, 0, -1, 1.5, Number.NaN, 10n, '', ' '),
  fc
    .constantFrom<(() => unknown)[]>(
      () => [],
      () => ({}),
      () => [[]],
      () => [null],
      () => ({ text: {} }),
      () => 'x'.repeat(21_000),
      () => new Date(0),
      () => () => 'x',
      () => Symbol('x'),
      () => new Map([['a', 1]]),
      () => Object.create({ inherited: 1 }),
      () => Object.defineProperty({}, 'throws', { enumerable: true, get: fail }),
    )
    .map((make) => make()),
  fc.jsonValue({ maxDepth: 2 }),
);

function fail(): never {
  throw new Error('no');
}

const oddName = fc.oneof(
  anyString,
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'text', 'disagree'),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>((document, pick) => {
    const { holder, step } = at(document, pick);
    if (Array.isArray(holder)) splice(holder, Number(step), 1);
    else Reflect.deleteProperty(holder, step);
  }),
  odd.map(
    (value): Mutation =>
      (document, pick) => {
        const { holder, step } = at(document, pick);
        Reflect.set(holder, step, value);
      },
  ),
  fc.tuple(oddName, odd).map(
    ([name, value]): Mutation =>
      (document, pick) => {
        const { value: holder } = at(document, pick);
        if (typeof holder === 'object' && holder !== null) define(holder, name, value);
      },
  ),
  oddName.map(
    (name): Mutation =>
      (document, pick) => {
        const { holder, step, value } = at(document, pick);
        Reflect.deleteProperty(holder, step);
        define(holder, name, value);
      },
  ),
  fc.constant<Mutation>((document, pick) => {
    const { holder, step, value } = at(document, pick);
    Reflect.set(holder, step, [value]);
  }),
  // What belongs somewhere else: another id, another block, the document inside itself.
  fc.constant<Mutation>((document, pick, other) => {
    const { holder, step } = at(document, pick);
    Reflect.set(holder, step, at(document, other).value);
  }),
  fc.constant<Mutation>((document, pick) => {
    const { holder, step, value } = at(document, pick);
    if (Array.isArray(holder)) splice(holder, Number(step), 0, value);
  }),
);

// A list's own method asks its `constructor`, and an accident may have put anything there.
function splice(list: unknown[], at: number, count: number, ...entries: unknown[]): void {
  const changed = Array.from(list);
  changed.splice(at, count, ...entries);
  list.length = 0;
  list.push(...changed);
}

// Unlike an assignment, this makes a field of `__proto__` too.
function define(holder: object, name: string, value: unknown): void {
  try {
    Object.defineProperty(holder, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } catch {
    // The length of a list is not anything.
  }
}

/** A value somewhere in a document, and what holds it. */
function at(document: Record<string, unknown>, pick: number) {
  const paths = pathsIn(document);
  const path = paths[pick % paths.length] ?? [];
  const step = path.at(-1) ?? 'id';
  let holder: object = document;
  for (const inner of path.slice(0, -1)) holder = Reflect.get(holder, inner);
  return { holder, step, value: Object.getOwnPropertyDescriptor(holder, step)?.value as unknown };
}

/** The ways to all values of a document, as far as it is plain data. */
export function pathsIn(value: unknown, path: Path = [], open: readonly unknown[] = []): Path[] {
  const isHolder = Array.isArray(value) || Object.getPrototypeOf(value ?? 0) === Object.prototype;
  if (!isHolder || open.includes(value) || path.length > 12) return [];
  const keys = Array.isArray(value) ? [...value.keys()].map(String) : Object.keys(value as object);
  return keys.flatMap((key) => {
    const step = Array.isArray(value) ? Number(key) : key;
    const { value: inner } = Object.getOwnPropertyDescriptor(value, key) ?? {};
    return [[...path, step], ...pathsIn(inner, [...path, step], [...open, value])];
  });
}

/** A document after one to four accidents. */
export function mutated(
  document: fc.Arbitrary<Record<string, unknown>>,
): fc.Arbitrary<Record<string, unknown>> {
  const accidents = fc.array(fc.tuple(mutation, fc.nat(), fc.nat()), {
    minLength: 1,
    maxLength: 4,
  });
  return fc.tuple(document, accidents).map(([sound, list]) => {
    const copy = structuredClone(sound);
    for (const [mutate, pick, other] of list) mutate(copy, pick, other);
    return copy;
  });
}
