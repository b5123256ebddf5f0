import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/read/index.js';
import { badLinks, goodLinks } from '../fixtures/hostile.js';
import { soundDocument } from '../fuzz/arbitraries/documents.js';
import { pathsIn } from '../fuzz/arbitraries/mutations.js';

type Path = readonly (string | number)[];
interface Spot {
  readonly document: object;
  readonly path: Path;
}

/** Every kind of place that holds a string, once: the same field in another entry is the same kind. */
const spots = new Map<string, Spot>();
for (const document of fc.sample(soundDocument, { seed: 20_250_605, numRuns: 150 })) {
  const plain = JSON.parse(JSON.stringify(document));
  for (const path of pathsIn(plain)) {
    const kind = path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
    if (typeof at(plain, path) === 'string' && !spots.has(kind))
      spots.set(kind, { document: plain, path });
  }
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => Object(inner)[step], value);
}

/** What is read where something else stands in a place. */
function read({ document, path }: Spot, value: unknown) {
  const copy = structuredClone(document);
  Reflect.set(Object(at(copy, path.slice(0, -1))), path.at(-1) ?? '', value);
  return readComparison(JSON.stringify(copy), { file: 'a.json' });
}

/** Every address in a document that could be followed. */
function addresses(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'href' || key === 'url' ? [value] : [];
  return Object.entries(Object(value)).flatMap(([name, inner]) => addresses(inner, name));
}

/** How a link is written in a place, by how it may be written at all. */
const written = {
  'an address': (href: string) => href,
  'a link in a text': (href: string) => `[words](${href})`,
  'a link in runs': (href: string) => [{ link: ['words'], href }],
} as const;

const PROBE = 'https://example.org/probe';
const places = Object.entries(written).flatMap(([way, write]) =>
  [...spots].flatMap(([kind, spot]) => {
    const { ok, comparison } = read(spot, write(PROBE));
    return ok && addresses(comparison).includes(PROBE) ? [{ way, kind, spot, write }] : [];
  }),
);

it('finds links in every block, in each way', () => {
  const kinds = (way: string) =>
    places.filter((place) => place.way === way).map(({ kind }) => kind);
  expect(kinds('an address').sort()).toEqual([
    'related.items.*.url',
    'sources.*.url',
    'tools.items.*.url',
  ]);
  const blocks = new Set(kinds('a link in a text').map((kind) => kind.split('.')[0]));
  expect([...blocks].sort()).toEqual([
    ...['comparison', 'faq', 'fit', 'handoffs', 'lifecycles', 'overlap', 'questions', 'raci'],
    ...[
      'related',
      'responsibilities',
      'roles',
      'scenarios',
      'skills',
      'summary',
      'takeaways',
      'tools',
    ],
  ]);
  expect(kinds('a link in runs').length).toBeGreaterThan(kinds('a link in a text').length / 2);
});

describe.each(places)('$way at $kind', ({ spot, write }) => {
  it('passes unchanged if it is safe', () => {
    for (const href of goodLinks) {
      const { ok, comparison } = read(spot, write(href));
      expect(ok).toBe(true);
      expect(addresses(comparison)).toContain(href);
    }
  });

  it('is refused where it stands if it is not', () => {
    for (const href of badLinks) {
      const { ok, findings, placeOf } = read(spot, write(href));
      expect(ok).toBe(false);
      const [error] = findings.filter(({ severity }) => severity === 'error');
      expect(error?.code).toMatch(/^text\/(?:link|character)$/);
      expect(error?.path.slice(0, spot.path.length)).toEqual(spot.path);
      expect(error?.place?.line).toBe(placeOf(spot.path)?.line);
    }
  });
});

it('finds no other place where an address could hide', () => {
  for (const spot of spots.values()) {
    for (const write of Object.values(written)) {
      const { ok, comparison } = read(spot, write('javascript:alert(1)'));
      if (ok) expect(addresses(comparison)).not.toContain('javascript:alert(1)');
    }
  }
});
