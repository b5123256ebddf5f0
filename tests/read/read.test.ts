import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/model/index.js';
import { readComparison } from '../../src/read/index.js';
import { soundDocument } from '../model/fixtures.js';

const HEAD = `rolewise: 1
id: two-roles
lang: en
title: Two roles
roles:
  - id: product
    name: Product manager
  - id: project
    name: Project manager
`;

/** Where each finding is: code, line and column. */
function places(text: string, file?: string): [string, number?, number?][] {
  return readComparison(text, file === undefined ? {} : { file }).findings.map(
    ({ code, place }) => [code, place?.line ?? 0, place?.column ?? 0],
  );
}

describe('reading', () => {
  it('reads YAML and JSON alike', () => {
    const json = JSON.stringify(soundDocument());
    const result = readComparison(json, { file: 'sound.json' });
    expect(result.findings).toEqual([]);
    expect(readComparison(JSON.stringify(soundDocument(), null, '\t'))).toEqual(result);
    expect(readComparison(HEAD).ok).toBe(true);
  });

  it('reads a byte order mark and Windows line ends', () => {
    const result = readComparison(`\uFEFF${HEAD.replaceAll('\n', '\r\n')}`);
    expect(result).toEqual(readComparison(HEAD));
    expect(places(`\uFEFFsumary: x\n${HEAD}`)).toEqual([['key/unknown', 1, 1]]);
  });

  it('takes dates and words as text, as YAML 1.2 does', () => {
    const result = readComparison(
      `${HEAD}sources:\n  - id: book\n    title: no\n    read: 2024-05-01\n`,
    );
    expect(result.comparison?.sources).toEqual([{ id: 'book', title: 'no', read: '2024-05-01' }]);
  });

  it('takes a bare number for the name that it is', () => {
    const [finding] = readComparison(`${HEAD}responsibilities:\n  roles:\n    007: x\n`).findings;
    expect(finding?.path).toEqual(['responsibilities', 'roles', '007']);
  });
});

describe('places', () => {
  it('points at a wrong value', () => {
    expect(places(HEAD.replace('lang: en', 'lang: "?"'))).toEqual([['lang/format', 3, 7]]);
    expect(places(HEAD.replace('id: project', 'id: Project'))).toEqual([['id/format', 8, 9]]);
  });

  it('points at the name of an unknown field', () => {
    expect(places(`${HEAD}sumary: x\n`)).toEqual([['key/unknown', 10, 1]]);
    expect(places(HEAD.replace('    name: Project', '    nmae: Project'))).toEqual([
      ['key/unknown', 9, 5],
    ]);
  });

  it('points at what holds a missing field', () => {
    expect(places(HEAD.replace('    name: Project manager\n', ''))).toEqual([
      ['key/missing', 8, 5],
    ]);
    expect(places(HEAD.replace('title: Two roles\n', ''))).toEqual([['key/missing', 1, 1]]);
    expect(places(`${HEAD}comparison:\n  title: x\n`)).toEqual([['key/missing', 10, 1]]);
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
    expect(places(aspect)).toEqual([['aspect/cells', 17, 11]]);
    expect(places(`${aspect}            projekt: y\n`)).toEqual([
      ['aspect/cells', 17, 11],
      ['reference/role', 19, 13],
    ]);
  });

  it('counts the characters of Windows lines rightly', () => {
    const text = aspect.replace('product: x', 'product: <b>').replaceAll('\n', '\r\n');
    expect(places(text)).toContainEqual(['text/html', 18, 22]);
  });

  it('points into flow collections and JSON', () => {
    const json = '{"id": "a", "lang": "en",\n "title": "T", "roles": [{"id": "A"}]}';
    expect(places(json, 'x.json')).toEqual([
      ['key/missing', 2, 26],
      ['id/format', 2, 33],
    ]);
  });

  it('stands in the line of a finding', () => {
    const [finding] = readComparison(`${HEAD}sumary: x\n`, { file: 'team.yaml' }).findings;
    if (!finding) throw new Error('nothing was found');
    expect(formatFinding(finding)).toBe(
      'team.yaml:10:1 sumary: "sumary" is not a field that can stand here, so nothing would show it. ' +
        'Write "summary" instead.',
    );
  });
});

describe('text that is no comparison', () => {
  it.each<[string, string, [string, number?, number?][]]>([
    ['nothing', '', [['document/empty', 1, 1]]],
    ['comments alone', '# a\n\n# b\n', [['document/empty', 1, 1]]],
    ['a start alone', '---\n', [['document/type', 1, 4]]],
    ['a list', '- a\n', [['document/type', 1, 1]]],
    ['a field twice', `${HEAD}title: Again\n`, [['yaml/duplicate-key', 10, 1]]],
    ['a tab', 'roles:\n\t- id: x\n', [['yaml/tab-as-indent', 2, 1]]],
    ['an open quote', `${HEAD}summary: "x\n`, [['yaml/missing-char', 11, 1]]],
    [
      'an anchor and an alias',
      'title: &t x\nsummary: *t\n',
      [
        ['yaml/anchor', 1, 8],
        ['yaml/alias', 2, 10],
      ],
    ],
    ['a merge', 'a:\n  <<: { id: x }\n', [['yaml/merge', 2, 3]]],
    ['a tag of JavaScript', 'title: !!js/function "x"\n', [['yaml/tag', 1, 8]]],
    ['a tag of one’s own', 'title: !mine x\n', [['yaml/tag', 1, 8]]],
    ['an anchored name', '&a title: x\n', [['yaml/anchor', 1, 1]]],
    ['a tagged list', 'roles: !!set [a]\n', [['yaml/tag', 1, 8]]],
    ['__proto__', '__proto__: { a: 1 }\n', [['yaml/reserved', 1, 1]]],
    ['constructor', 'roles:\n  constructor: x\n', [['yaml/reserved', 2, 3]]],
    ['prototype in JSON', '{"prototype": 1}', [['yaml/reserved', 1, 2]]],
    ['a list as a name', '? [a]\n: b\n', [['yaml/key', 1, 3]]],
    ['two documents', `${HEAD}---\na: b\n`, [['yaml/multiple-docs', 10, 1]]],
    ['a directive that is not known', `%FOO x\n---\n${HEAD}`, [['yaml/bad-directive', 1, 1]]],
  ])('%s', (_, text, expected) => {
    const result = readComparison(text);
    expect(result.ok).toBe(false);
    expect(places(text)).toEqual(expected);
  });

  it('leaves the prototype alone', () => {
    readComparison('{"__proto__": {"polluted": true}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('text that costs too much', () => {
  const billion = [
    'a: &a [x,x]',
    ...'bcdefgh'.split('').map((name, i) => {
      const last = 'abcdefg'[i];
      return `${name}: &${name} [*${last},*${last},*${last}]`;
    }),
  ].join('\n');

  it.each<[string, string, string]>([
    ['size', `title: x\n${'# x\n'.repeat(600_000)}`, 'text/size'],
    ['a long line', `title: ${'x'.repeat(30_000)}`, 'text/line'],
    ['brackets', `a: ${'['.repeat(10_000)}`, 'text/depth'],
    ['brackets over lines', '[\n'.repeat(100_000), 'text/depth'],
    ['dashes', `${'- '.repeat(5000)}x`, 'text/depth'],
    [
      'indents',
      Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'text/depth',
    ],
    ['repeats of repeats', billion, 'yaml/anchor'],
  ])('%s is refused soon', (_, text, code) => {
    const start = performance.now();
    expect(readComparison(text).findings[0]?.code).toBe(code);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('lets JSON stand on one line', () => {
    const document = { ...soundDocument(), summary: 'x '.repeat(9000) };
    const text = JSON.stringify({ ...document, edition: { authors: ['x'.repeat(15_000)] } });
    expect(text.length).toBeGreaterThan(20_000);
    expect(readComparison(text, { file: 'x.json' }).findings).toEqual([]);
  });
});
