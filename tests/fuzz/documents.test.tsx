import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { en } from '../../src/locales/en.js';
import { type Finding, formatFinding, formatPath, parseComparison } from '../../src/model/index.js';
import { blocks as schemas } from '../../src/model/schema/index.js';
import { readComparison } from '../../src/read/index.js';
import { readMarkup } from '../fixtures/markup.js';
import { textsOf } from '../fixtures/texts.js';
import { components, views } from '../fixtures/views.js';
import { blocks } from './arbitraries/blocks.js';
import { soundDocument } from './arbitraries/documents.js';
import { mutated, pathsIn } from './arbitraries/mutations.js';
import { anyString } from './arbitraries/texts.js';
import { forAll, sayHowToRepeat } from './run.js';

beforeAll(sayHowToRepeat);

/** What a path leads to in a document as it was written, where a bare text stands for a claim and one value for a list. */
function valueAt(document: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value === 'string' || (step === 0 && !Array.isArray(value))) return value;
    return Object(value)[step];
  }, document);
}

it('makes every block', () => {
  expect(Object.keys(blocks)).toEqual(Object.keys(schemas));
});

describe('a sound document', { timeout: 300_000 }, () => {
  it('is parsed without an error, and to itself', () => {
    forAll(soundDocument, 0.2, (document) => {
      const { comparison, findings } = parseComparison(document);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.map(formatFinding)).toEqual([]);
      const copy = JSON.parse(JSON.stringify(comparison));
      expect(parseComparison(copy).comparison).toEqual(comparison);
    });
  });

  it('is drawn on the server, with all of its texts', () => {
    forAll(soundDocument, 0.1, (document) => {
      const { comparison } = parseComparison(document);
      if (!comparison) throw new Error('The document is not sound.');
      for (const View of Object.values(components)) {
        expect(renderToStaticMarkup(<View comparison={comparison} />)).not.toContain(en.broken);
      }
      for (const [block, View] of Object.entries(views)) {
        const { text } = readMarkup(renderToStaticMarkup(<View comparison={comparison} />));
        for (const words of textsOf(Reflect.get(comparison, block))) expect(text).toContain(words);
      }
    });
  });

  it('is the same in YAML and JSON, each value at its place', () => {
    forAll(soundDocument, 0.05, (document) => {
      const { comparison } = parseComparison(document);
      const json = JSON.stringify(document, null, 2);
      const read = readComparison(json, { file: 'a.json' });
      expect(read.comparison).toEqual(comparison);
      expect(readComparison(stringify(JSON.parse(json)), { file: 'a.yaml' }).comparison).toEqual(
        comparison,
      );
      const lines = json.split('\n');
      for (const path of pathsIn(document)) {
        const { line = 0, column = 0 } = read.placeOf(path) ?? {};
        const written = lines[line - 1]?.slice(column - 1) ?? '';
        const start = JSON.stringify(valueAt(document, path)).charAt(0);
        expect(written.charAt(0)).toBe(start);
      }
    });
  });
});

describe('a document after accidents', { timeout: 300_000 }, () => {
  it('is checked without a throw, to itself, and every finding leads somewhere', () => {
    forAll(mutated(soundDocument), 0.5, (document) => {
      const { ok, comparison, findings } = parseComparison(document);
      expect(ok).toBe(findings.every(({ severity }) => severity === 'warning'));
      for (const { path } of findings) {
        expect(valueAt(document, path.slice(0, -1)), formatPath(path)).toBeDefined();
      }
      if (comparison) expect(parseComparison(comparison).comparison).toEqual(comparison);
    });
  });

  it('says the same again where a role that others name has got another name', () => {
    const inAnyOrder = (findings: readonly Finding[]) => findings.map(formatFinding).sort();
    forAll(soundDocument, 0.1, (document) => {
      const [role, ...roles] = document.roles as object[];
      const renamed = { ...document, roles: [{ ...role, id: 'renamed' }, ...roles] };
      const { comparison, findings } = parseComparison(renamed);
      const again = parseComparison(JSON.parse(JSON.stringify(comparison)));
      expect(again.comparison).toEqual(comparison);
      expect(inAnyOrder(again.findings)).toEqual(inAnyOrder(findings));
    });
  });

  it('leaves a page that is drawn all the same', () => {
    forAll(mutated(soundDocument), 0.05, (document) => {
      const { comparison } = parseComparison(document);
      if (!comparison) return;
      for (const View of Object.values(components)) {
        readMarkup(renderToStaticMarkup(<View comparison={comparison} />));
      }
    });
  });
});

describe('a text after accidents', { timeout: 300_000 }, () => {
  const text = fc.oneof(
    soundDocument.map((document) => JSON.stringify(document, null, 1)),
    soundDocument.map((document) => stringify(JSON.parse(JSON.stringify(document)))),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  const slip = fc.tuple(
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.oneof(
      anyString,
      fc.constantFrom(
        '\n',
        '\n  ',
        '\t',
        '- ',
        ': ',
        '&a ',
        '*a',
        '!x ',
        '"',
        "'",
        '{',
        ']',
        '#',
        '|',
      ),
    ),
  );
  const slipped = fc.tuple(text, fc.array(slip, { maxLength: 3 })).map(([whole, slips]) =>
    slips.reduce((edited, [pick, length, words]) => {
      const at = pick % (edited.length + 1);
      return edited.slice(0, at) + words + edited.slice(at + length);
    }, whole),
  );

  it.each(['a.yaml', 'a.json'])(
    'is read as %s without a throw, and every place is in it',
    (file) => {
      forAll(slipped, 0.05, (edited) => {
        const { ok, findings, placeOf } = readComparison(edited, { file });
        expect(ok).toBe(findings.every(({ severity }) => severity === 'warning'));
        const lines = edited.replace(/^\uFEFF/, '').split('\n');
        const places = findings.flatMap(({ place, related = [] }) => [
          place,
          ...related.map((other) => other.place),
        ]);
        for (const place of [...places, placeOf(['roles', 1, 'name']) ?? places[0]]) {
          expect(place?.file).toBe(file);
          const line = lines[(place?.line ?? 0) - 1];
          expect(line).toBeDefined();
          expect(place?.column).toBeLessThanOrEqual((line?.length ?? 0) + 1);
        }
      });
    },
  );
});
