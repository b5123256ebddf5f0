import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/read/index.js';
import { soundDocument } from '../model/fixtures.js';
import { errorsIn } from './errors.js';

const read = (text: string) => readComparison(text, { file: 'a.json' });

describe('text that is no JSON', () => {
  it.each<[string, string, number, number, string]>([
    ['', 'document/empty', 1, 1, 'Start with id'],
    ['{"a": 1,}', 'json/comma', 1, 8, 'A comma stands before }'],
    ['[\n 1,\n]', 'json/comma', 2, 3, 'A comma stands before ]'],
    ['[1 2]', 'json/comma', 1, 4, 'A comma is missing'],
    ['[1, 2}', 'json/comma', 1, 6, '} stands where ] has to close'],
    ['{"a": [1, {"b": 2}', 'json/open-bracket', 1, 19, 'before the [ that opened is closed'],
    ['{', 'json/open-bracket', 1, 2, 'Add }'],
    ['{"a" 1}', 'json/colon', 1, 6, 'behind the name "a"'],
    ["{'a': 1}", 'json/name', 1, 2, 'in double quotes'],
    ['{a: 1}', 'json/name', 1, 2, 'in double quotes'],
    ['{"a": \'x\'}', 'json/value', 1, 7, 'Write " in place of \''],
    ['{"a": “x”}', 'json/value', 1, 7, 'straight double quotes'],
    ['{"a": True}', 'json/value', 1, 7, 'Write true'],
    ['{"a": None}', 'json/value', 1, 7, 'Write null'],
    ['{"a": yes}', 'json/value', 1, 7, 'in double quotes: "yes"'],
    ['{"a": constructor}', 'json/value', 1, 7, 'in double quotes: "constructor"'],
    ['{"a": __proto__}', 'json/value', 1, 7, 'in double quotes: "__proto__"'],
    ['{"a": nullable}', 'json/value', 1, 7, '"nullable"'],
    ['{"a": 01}', 'json/value', 1, 7, 'Write 1, or "01"'],
    ['{"a": .5}', 'json/value', 1, 7, 'Write 0.5'],
    ['{"a": +1}', 'json/value', 1, 7, 'Write 1,'],
    ['{"a": 0x1F}', 'json/value', 1, 7, 'Write 31'],
    ['{"a": }', 'json/value', 1, 7, 'A value is missing before "}"'],
    ['{"a":', 'json/value', 1, 6, 'The text ends'],
    ['{"a": "x\n"}', 'json/open-quote', 1, 7, 'no closing quotation mark'],
    ['{"a": "x\ty"}', 'json/string', 1, 9, 'written as \\t'],
    ['{"a": "\\x"}', 'json/escape', 1, 8, '"\\x"'],
    ['{"a": "\\u12"}', 'json/escape', 1, 8, 'Write \\\\'],
    ['{"a": 1} {', 'json/end', 1, 10, 'complete before this'],
    ['{ // c\n}', 'json/comment', 1, 3, 'end in .yaml'],
    ['# c\n{}', 'json/comment', 1, 1, 'no comments'],
    ['{"a": 1, "a": 2}', 'key/duplicate', 1, 10, 'written twice'],
  ])('%s', (text, code, line, column, advice) => {
    expect(errorsIn(text, 'a.json')).toContainEqual([code, line, column]);
    expect(read(text).findings.find((finding) => finding.code === code)?.message).toContain(advice);
  });

  it('leads back to the bracket that is open', () => {
    expect(read('{\n "a": [1,\n 2\n').findings[0]?.related).toMatchObject([
      { place: { file: 'a.json', line: 2, column: 7 } },
    ]);
  });
});

it('suggests in JSON what is to be written in JSON', () => {
  const title = (json: string) =>
    JSON.stringify(soundDocument()).replace('"title":"Two roles"', `"title":${json}`);
  const [finding] = read(title('1.10')).findings;
  expect(finding?.suggestion).toBe('"1.10"');
  expect(finding?.message).toContain('Put it in quotes: "1.10".');
  expect(read(title('null')).findings[0]?.code).toBe('value/empty');
});

it('suggests a long number whole, and tells of it in short', () => {
  const digits = '1'.repeat(300);
  const text = JSON.stringify(soundDocument()).replace('"Two roles"', digits);
  const [finding] = read(text).findings;
  expect(finding?.suggestion).toBe(`"${digits}"`);
  expect(finding?.message).not.toContain(digits);
});

it('reads every escape as JSON.parse does', () => {
  const summary = '"\\" \\\\ \\/ \\n \\t \\u00e9 \\ud83d\\ude00"';
  const text = JSON.stringify({ ...soundDocument(), summary: '@' }).replace('"@"', summary);
  expect(read(text).comparison?.summary?.text).toEqual(
    ['" \\ / \n \t é 😀'.replace('\\ ', '\\ ')].join(''),
  );
});

it('takes a file on one line, whatever its length', () => {
  const document = { ...soundDocument(), summary: 'x '.repeat(9000) };
  const text = JSON.stringify({ ...document, edition: { authors: ['x'.repeat(15_000)] } });
  expect(read(text).ok).toBe(true);
});
