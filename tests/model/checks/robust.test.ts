import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/model/checks/content.js';
import { checkComparison, parseComparison } from '../../../src/model/index.js';
import { documentSchema } from '../../../src/model/schema/document.js';
import { soundDocument } from '../fixtures.js';

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn(Reflect.get(value, key), [...path, key]))];
}

const sound = {
  ...soundDocument(),
  edition: { updated: '2025-01-01', authors: ['A. Editor'] },
  wording: { avoid: [{ term: 'PM', because: 'x', instead: ['y'] }], limits: { cellWords: 9 } },
  accept: [{ code: 'wording/avoid', at: 'title', because: 'x' }],
};
const paths = pathsIn(sound).filter((path) => path.length > 0);

const junk = fc.oneof(
  fc.constantFrom(undefined, null, 0, -1, 1e9, Number.NaN, true, '', ' ', '\uD800', '__proto__'),
  fc.constantFrom([], [null], [[]], {}, { id: 'x' }, { text: [] }, { text: 'x', sources: 'book' }),
  fc.constantFrom('product', 'project', 'book', 'growth', 'roadmap', 'responsible', 'PM', '<b>'),
  fc.anything({ maxDepth: 3 }),
);

const damage = fc.tuple(
  fc.constantFrom(...paths),
  junk,
  fc.constantFrom('value', 'nmae', 'x', 'id'),
);

/** What a document becomes when some of its values are others, are there twice, or stand under other names. */
const damaged = fc.array(damage, { minLength: 1, maxLength: 6 }).map((damages) => {
  const document: unknown = structuredClone(sound);
  for (const [path, value, kind] of damages) {
    const last = path.at(-1) ?? '';
    const holder = path.slice(0, -1).reduce<unknown>(into, document);
    if (typeof holder !== 'object' || holder === null) continue;
    if (kind === 'value') Reflect.set(holder, last, value);
    else if (Array.isArray(holder)) holder.push(into(holder, last));
    else Reflect.set(holder, kind, into(holder, last));
  }
  return document;
});

function into(holder: unknown, step: string | number): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, step) : undefined;
}

const runs = { numRuns: 400 };

describe('whatever stands in a document', () => {
  it('checks end in findings that say something, each at a place', () => {
    fc.assert(
      fc.property(damaged, (document) => {
        const { ok, findings, comparison } = parseComparison(document);
        expect(ok).toBe(findings.every(({ severity }) => severity === 'warning'));
        for (const { message, path, related = [] } of findings) {
          expect(message).toMatch(/^.{15,}[.)]$/su);
          expect(message).not.toMatch(/\bundefined\b|\[object/);
          for (const at of [path, ...related.map((other) => other.path)]) {
            expect(at.every((step) => typeof step === 'string' || step >= 0)).toBe(true);
          }
        }
        // What is handed on in spite of its errors can be checked again.
        if (comparison) expect(Array.isArray(checkComparison(comparison))).toBe(true);
      }),
      runs,
    );
  }, 60_000);

  it('a sound document says the same of itself when it is checked again', () => {
    fc.assert(
      fc.property(damaged, (document) => {
        const first = parseComparison(document);
        if (!first.ok) return;
        const { findings, accepted } = parseComparison(first.comparison);
        expect({ findings, accepted }).toEqual({
          findings: first.findings,
          accepted: first.accepted,
        });
      }),
      runs,
    );
  }, 60_000);
});

it('every text of a document is looked at, and nothing else', () => {
  const { comparison } = parseComparison(soundDocument());
  const { texts, names, statements } = contentOf(comparison, documentSchema);
  const found = new Set([...texts, ...names].map(({ value }) => JSON.stringify(value)));
  const written = [
    'What each does',
    'Value',
    'Time',
    'It depends',
    'Never',
    'What was learnt',
    'Plan',
  ];
  for (const text of [...written, 'Product manager', 'A release', 'Set the roadmap', 'A book']) {
    expect(found).toContain(JSON.stringify(text));
  }
  expect(found).not.toContain('"book"');
  // Each statement once, though the schemas of cells overlap.
  const places = statements.map(({ path }) => path.join('.'));
  expect(new Set(places).size).toBe(places.length);
  expect(places).toContain('raci.groups.0.activities.0');
});
