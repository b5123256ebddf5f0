import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/model/index.js';
import { readComparison } from '../../src/read/index.js';
import { soundDocument } from '../model/fixtures.js';
import { errorsIn, HEAD } from './errors.js';

describe('reading', () => {
  it('reads YAML and JSON alike', () => {
    const json = JSON.stringify(soundDocument());
    const { comparison, findings } = readComparison(json, { file: 'sound.json' });
    expect(findings).toEqual([]);
    const indented = readComparison(JSON.stringify(soundDocument(), null, '\t'));
    expect(indented.comparison).toEqual(comparison);
    expect(readComparison(json, { file: 'sound.yaml' }).comparison).toEqual(comparison);
  });

  it.each(['\n', '\r\n'])('reads a byte order mark and lines that end with %j', (end) => {
    const text = `\uFEFF${HEAD.replaceAll('\n', end)}`;
    expect(readComparison(text).comparison).toEqual(readComparison(HEAD).comparison);
    expect(errorsIn(`\uFEFFsumary: x${end}${HEAD.replaceAll('\n', end)}`)).toEqual([
      ['key/unknown', 1, 1],
    ]);
  });

  it('says how to read a file that comes as its bytes', () => {
    const { ok, findings } = readComparison(Buffer.from(HEAD) as unknown as string, {
      file: 'team.yaml',
    });
    expect(ok).toBe(false);
    expect(findings.map(formatFinding).join()).toMatch(/^team\.yaml:1:1 .*readFileSync\(/);
  });

  it.each([
    ['no', 'no'],
    ['on', 'on'],
    ['2024-05-01', '2024-05-01'],
    ['12:30', '12:30'],
    ['1_000', '1_000'],
  ])('takes %s for the text that it is', (written, title) => {
    const { comparison } = readComparison(HEAD.replace('title: Two roles', `title: ${written}`));
    expect(comparison?.title).toBe(title);
  });

  it('takes a bare number or word for the name that it is', () => {
    const names = ['007', '1.10', 'on', 'null', '2024-01-01'];
    const { findings } = readComparison(names.map((name) => `${name}: x\n`).join('') + HEAD);
    const unknown = findings.filter(({ code }) => code === 'key/unknown');
    expect(unknown.map(({ path }) => path)).toEqual(names.map((name) => [name]));
  });

  it('checks as strictly as it is asked to', () => {
    const text = `${HEAD}sources:\n  - id: book\n    title: A book\n`;
    const codes = (rules: object) =>
      readComparison(text, { rules }).findings.map(({ code }) => code);
    expect(codes({})).toContain('source/unused');
    expect(codes({ 'source/unused': 'off' })).not.toContain('source/unused');
  });

  it('names everything that is wrong at once, references and tags among it', () => {
    const text = `${HEAD.replace('lang: en', 'lang: English!')}summary: *it\nedition: !x { updatd: '2024' }\n`;
    expect(errorsIn(text)).toEqual([
      ['lang/format', 3, 7],
      ['yaml/alias', 10, 10],
      ['yaml/tag', 11, 10],
      ['key/unknown', 11, 15],
    ]);
  });

  it('says nothing of what is missing where a reference is refused', () => {
    expect(errorsIn(HEAD.replace('name: Product manager', '<<: *more'))).toEqual([
      ['yaml/merge', 7, 5],
      ['yaml/alias', 7, 9],
    ]);
  });

  it('passes on what can be shown beside what is refused', () => {
    const result = readComparison(`${HEAD}summary: *it\n`);
    expect(result.ok).toBe(false);
    expect(result.comparison?.title).toBe('Two roles');
  });

  it('leaves the prototype alone', () => {
    readComparison('{"__proto__": {"polluted": true}}');
    readComparison('__proto__: { polluted: true }');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('the kind of a file', () => {
  it.each([
    ['a.json', '{ id: a }', 'json/name'],
    ['a.JSON', '{ id: a }', 'json/name'],
    ['a.yaml', '{ "id": "a" "b" }', 'yaml/unexpected-token'],
    ['a.yml', '{ "id": "a" "b" }', 'yaml/unexpected-token'],
    [undefined, '\n{ "id": "a" "b" }', 'json/comma'],
    [undefined, '{ id: a, b: }, }', 'yaml/unexpected-token'],
    [undefined, '[{ "a": 1 }', 'json/open-bracket'],
    ['standard input', "{ 'a': 1 }", 'json/name'],
  ])('%s with %j speaks the language of %s', (file, text, code) => {
    expect(errorsIn(text, file)[0]?.[0]).toBe(code);
  });
});

it('stands in the line of a finding', () => {
  const [finding] = readComparison(`${HEAD}sumary: x\n`, { file: 'team.yaml' }).findings;
  if (!finding) throw new Error('nothing was found');
  expect(formatFinding(finding)).toBe(
    'team.yaml:10:1 sumary: "sumary" is not a field that can stand here, so nothing would show it. ' +
      'Write "summary" instead.',
  );
});
