import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/read/index.js';
import { errorsIn, HEAD } from './errors.js';

describe('a finding', () => {
  it('points at a wrong value', () => {
    expect(errorsIn(HEAD.replace('lang: en', 'lang: "?"'))).toEqual([['lang/format', 3, 7]]);
    expect(errorsIn(HEAD.replace('id: project', 'id: Project'))).toEqual([['id/format', 8, 9]]);
  });

  it('points at the name of an unknown field', () => {
    expect(errorsIn(`${HEAD}sumary: x\n`)).toEqual([['key/unknown', 10, 1]]);
    expect(errorsIn(HEAD.replace('    name: Project', '    nmae: Project'))).toEqual([
      ['key/unknown', 9, 5],
    ]);
  });

  it('points at what holds a missing field', () => {
    expect(errorsIn(HEAD.replace('    name: Project manager\n', ''))).toEqual([
      ['key/missing', 8, 5],
    ]);
    expect(errorsIn(HEAD.replace('title: Two roles\n', ''))).toEqual([['key/missing', 1, 1]]);
    expect(errorsIn(`${HEAD}comparison:\n  title: x\n`)).toEqual([['key/missing', 10, 1]]);
  });

  const aspect = `${HEAD}comparison:
  groups:
    - id: a
      name: A
      aspects:
        - id: b
          name: B
          cells:
            product: x
`;

  it('points at the cells when one is missing, and at the name of one too many', () => {
    expect(errorsIn(aspect)).toEqual([['aspect/cells', 17, 11]]);
    expect(errorsIn(`${aspect}            projekt: y\n`)).toContainEqual([
      'reference/role',
      19,
      13,
    ]);
  });

  it.each([
    ['a bare text', 'x <b> y', 18, 24],
    ['a text in quotes', '"x <b> y"', 18, 25],
    ['a claim', '\n              text: x <b> y', 19, 23],
    ['a folded text', '>-\n              long,\n              longer <b>', 20, 22],
    [
      'an entry of a list',
      '\n              list:\n                - y\n                - x <b>',
      21,
      21,
    ],
    ['a side of two', '{ disagree: [y, { text: x <b> }] }', 18, 48],
  ])('points into %s', (_, value, line, column) => {
    const text = aspect.replace('product: x', `product: ${value}\n            project: z`);
    expect(errorsIn(text)).toEqual([['text/html', line, column]]);
    expect(errorsIn(text.replaceAll('\n', '\r\n'))).toEqual([['text/html', line, column]]);
  });

  it('points at the address of a link that is refused', () => {
    const text = aspect.replace(
      'product: x',
      "product: 'a [way](javascript:alert(1)) on'\n            project: z",
    );
    expect(errorsIn(text)).toEqual([['text/link', 18, 31]]);
  });

  it('points into flow collections and JSON', () => {
    const json = '{"id": "a", "lang": "en",\n "title": "T", "roles": [{"id": "A"}]}';
    expect(errorsIn(json, 'x.json')).toEqual([
      ['key/missing', 2, 26],
      ['id/format', 2, 33],
    ]);
    expect(errorsIn(json, 'x.yaml')).toEqual(errorsIn(json, 'x.json'));
  });

  it('counts columns in UTF-16 code units, as editors do', () => {
    const title = '"title": "👩‍🔬 Ärzte"';
    expect(errorsIn(`{${title}, "id": "A"}`)).toContainEqual(['id/format', 1, title.length + 10]);
  });

  it('places what else it speaks of', () => {
    const { findings } = readComparison(`${HEAD}title: Again\n`, { file: 'a.yaml' });
    expect(findings).toMatchObject([
      {
        code: 'key/duplicate',
        path: ['title'],
        place: { file: 'a.yaml', line: 10, column: 1 },
        related: [{ path: ['title'], place: { file: 'a.yaml', line: 4, column: 1 } }],
      },
    ]);
  });

  it('places what rules relate, in the document as it was written', () => {
    const text = HEAD.replace('id: project', 'id: product');
    const { findings } = readComparison(text);
    const twice = findings.find(({ code }) => code === 'id/duplicate');
    expect(twice?.place).toEqual({ line: 8, column: 9 });
    expect(twice?.related?.map(({ place }) => place)).toEqual([{ line: 6, column: 9 }]);
  });
});

describe('the place of a path', () => {
  const { placeOf } = readComparison(
    `${HEAD}summary: Bare\nedition:\n  authors: [Ann, Ben]\nraci:\n  scheme: raci\n`,
  );

  it.each<[string, (string | number)[], number, number]>([
    ['the document', [], 1, 1],
    ['a value', ['roles', 1, 'name'], 9, 11],
    ['an entry of a list', ['edition', 'authors', 1], 12, 18],
    ['the text of a claim that was written bare', ['summary', 'text'], 10, 10],
    ['the first of a list that was written as a single value', ['summary', 0, 'text'], 10, 10],
    ['a part of what a word stands for', ['raci', 'scheme', 'assignments', 1, 'name'], 14, 11],
    ['what would hold a field that is missing', ['edition', 'updated'], 11, 1],
    ['what would hold a block that is missing', ['skills', 'groups', 3], 1, 1],
  ])('is that of %s', (_, path, line, column) => {
    expect(placeOf(path)).toEqual({ line, column });
  });

  it('is that of a name, if asked for', () => {
    expect(placeOf(['roles', 1, 'name'], 'key')).toEqual({ line: 9, column: 5 });
    expect(placeOf(['roles', 1], 'key')).toEqual({ line: 8, column: 5 });
  });

  it('is unknown where nothing could be read', () => {
    expect(readComparison('a: [').placeOf([])).toBeUndefined();
  });
});
