import { describe, expect, it } from 'vitest';
import { readComparison } from '../../src/read/index.js';
import { layoutFault } from '../../src/read/yaml/layout.js';
import { errorsIn, HEAD } from './errors.js';

/** What the first finding of a text says. */
const said = (text: string) => readComparison(text, { file: 'a.yaml' }).findings[0]?.message;

describe('text that is no YAML', () => {
  it.each<[string, string, [string, number, number]]>([
    ['nothing', '', ['document/empty', 1, 1]],
    ['comments alone', '# a\n\n# b\n', ['document/empty', 1, 1]],
    ['a start alone', '---\n', ['document/type', 1, 4]],
    ['a list', '- a\n', ['document/type', 1, 1]],
    ['a field twice', `${HEAD}title: Again\n`, ['key/duplicate', 10, 1]],
    ['a tab', 'roles:\n\t- id: x\n', ['yaml/tab-as-indent', 2, 1]],
    ['an open quote', `${HEAD}summary: "x\nlang: en\n`, ['yaml/open-quote', 10, 10]],
    ['an open single quote', `${HEAD}summary: 'it''s\n`, ['yaml/open-quote', 10, 10]],
    ['an open list', `${HEAD}edition: { authors: [a, b }\n`, ['yaml/open-bracket', 10, 10]],
    ['an open list above others', 'roles: [a,\nlang: en\n', ['yaml/open-bracket', 1, 8]],
    ['an open set of fields', 'a: { b: c\n', ['yaml/open-bracket', 1, 4]],
    ['odd indentation', 'a:\n    b: c\n  d: e\n', ['yaml/bad-indent', 3, 1]],
    ['odd indentation at the top', '  a: b\nc: d\n', ['yaml/unexpected-token', 2, 1]],
    ['an anchor', `title: &t x\n${HEAD}`, ['yaml/anchor', 1, 8]],
    ['an anchored name', `&a summary: x\n${HEAD}`, ['yaml/anchor', 1, 1]],
    ['a reference', `summary: *t\n${HEAD}`, ['yaml/alias', 1, 10]],
    ['a reference as a name', `? *t\n: x\n${HEAD}`, ['yaml/alias', 1, 3]],
    ['a merge', `edition:\n  <<: { id: x }\n${HEAD}`, ['yaml/merge', 2, 3]],
    ['a tag of JavaScript', `summary: !!js/function "x"\n${HEAD}`, ['yaml/tag', 1, 10]],
    ['a tag of one’s own', `summary: !mine x\n${HEAD}`, ['yaml/tag', 1, 10]],
    ['a tagged list', `sources: !!set [a]\n${HEAD}`, ['yaml/tag', 1, 10]],
    ['__proto__', `__proto__: { a: 1 }\n${HEAD}`, ['key/reserved', 1, 1]],
    ['constructor', `edition:\n  constructor: x\n${HEAD}`, ['key/reserved', 2, 3]],
    ['a list as a name', '? [a]\n: b\n', ['yaml/key', 1, 3]],
    ['two documents', `${HEAD}---\na: b\n`, ['yaml/multiple-docs', 10, 1]],
    ['a directive that is not known', `%FOO x\n---\n${HEAD}`, ['yaml/bad-directive', 1, 1]],
    ['a wrong escape', 'title: "a\\qb"\n', ['yaml/bad-dq-escape', 1, 10]],
    ['a control character', `title: "a\u0007b"\n`, ['file/character', 1, 10]],
    [
      'a control character in disguise',
      HEAD.replace('Two roles', '"Two \\a"'),
      ['text/character', 4, 8],
    ],
    ['half a character', HEAD.replace('Two roles', '"\\ud83d"'), ['text/character', 4, 8]],
    ['UTF-16', 'i\0d\0:\0', ['file/encoding', 1, 1]],
    ['carriage returns alone', 'id: a\rlang: en\r', ['file/line-end', 1, 6]],
  ])('%s is found first, at its place', (_, text, expected) => {
    expect(readComparison(text).ok).toBe(false);
    expect(errorsIn(text)[0]).toEqual(expected);
    expect(said(text)).toMatch(/^.{20,}\.$/su);
  });

  it('says one thing of a line, and goes on to the next', () => {
    expect(errorsIn('a: b: c: d\ne: "f" g h\n')).toEqual([
      ['yaml/block-as-implicit-key', 1, 4],
      ['yaml/unexpected-token', 2, 8],
    ]);
  });
});

it('looks at a line of dashes once, however they are spaced', () => {
  // Whoever tries each way to share out the spaces does not come to an end.
  const text = `${'-   '.repeat(40)}a\n  b: c\n`;
  expect(readComparison(text).ok).toBe(false);
  expect(layoutFault(0, `${'-   '.repeat(120)}a\n  b: c\n`)).toBeUndefined();
});

describe('a text that YAML takes for something else', () => {
  it.each([
    ['title: Product: the role', "'Product: the role'"],
    ['title: **What** is worth building', "'**What** is worth building'"],
    ['title: *emphasis*', "'*emphasis*'"],
    ['title: *emphasis* and more', "'*emphasis* and more'"],
    ['title: `code` and more', "'`code` and more'"],
    ['title: "Quoted" and more', `'"Quoted" and more'`],
    ['title: [way](https://example.org) out', "'[way](https://example.org) out'"],
    ['title: {a} and b', "'{a} and b'"],
    ['title: @team', "'@team'"],
    ['title: 100 %: all', "'100 %: all'"],
    ['title: & more', "'& more'"],
    ['title: ! more', "'! more'"],
    ['title: > more', "'> more'"],
    ['title: | more', "'| more'"],
    ["title: Who's who: all", "'Who''s who: all'"],
  ])('%s', (line, instead) => {
    expect(said(HEAD.replace(/title: .*/, line))).toContain(`Write ${instead}`);
    expect(said(HEAD.replace(/title: .*/, line))).toMatch(/has to stand in quotes/);
    const mended = readComparison(HEAD.replace(/title: .*/, `title: ${instead}`));
    expect(mended.ok).toBe(true);
    expect(mended.comparison?.title).toBe(line.slice('title: '.length));
  });

  it.each([
    ["'It's late'", "'It''s late'", "It's late"],
    ["'It''s what's left'", "'It''s what''s left'", "It's what's left"],
    ["'A' and 'B'", "'A'' and ''B'", "A' and 'B"],
    ['"A" and "B"', `'A" and "B'`, 'A" and "B'],
  ])('title: %s has its outer marks already', (written, instead, title) => {
    expect(said(HEAD.replace('Two roles', () => written))).toContain(`Write ${instead}.`);
    expect(readComparison(HEAD.replace('Two roles', () => instead)).comparison?.title).toBe(title);
  });

  it('is written out whole, or told how to write, but never cut', () => {
    const long = `A: ${'word '.repeat(50)}end`;
    expect(said(HEAD.replace('Two roles', long))).toContain(`Write '${long}'.`);
    const tooLong = HEAD.replace('Two roles', `A: ${'word '.repeat(70)}`);
    const overTwoLines = HEAD.replace('Two roles', 'A: one\n  and more');
    for (const text of [tooLong, overTwoLines]) {
      expect(said(text)).toContain(
        "put one ' before it and one behind it, and write '' for each '",
      );
    }
    expect(said(HEAD.replace('Two roles', `"A" ${'word '.repeat(70)}"`))).toContain('Write \\"');
  });

  it.each([
    ['title:Two', 'Write title: Two'],
    ['title: ? Two', "Write '? Two'"],
    ['title: - Two', 'A list begins on the line behind'],
    ['title Two', 'Write name, colon, space, value'],
  ])('%s', (line, advice) => {
    expect(said(HEAD.replace(/title: .*/, line))).toContain(advice);
  });

  it.each([
    [
      'a space of a word processor',
      ['    name: Product manager'],
      ['\u00a0\u00a0\u00a0\u00a0name: Product manager'],
      /^A space that is no ordinary one \(U\+00A0\) stands before the line/,
    ],
    [
      'a dash',
      ['  - id: project'],
      ['  – id: project'],
      /another dash \(–, U\+2013\)\. Write "- "/,
    ],
    ['a dash that touches', ['  - id: project'], ['  -id: project'], /Write - id: project\./],
    [
      'a field too far in',
      ['    name: Product manager'],
      ['      name: Product manager'],
      /further in than the field above/,
    ],
    [
      'a field not far enough in',
      ['    name: Product manager'],
      ['   name: Product manager'],
      /in one column/,
    ],
    [
      'a text under |',
      ['    name: Product manager'],
      ['    name: |\n   Product'],
      /below \| or > stands further in/,
    ],
  ])('%s is told once, where it stands', (_, [before = ''], [after = ''], message) => {
    const text = HEAD.replace(before, after);
    expect(text).not.toBe(HEAD);
    const line =
      HEAD.slice(0, HEAD.indexOf(before)).split('\n').length + Number(after.includes('|'));
    const { findings } = readComparison(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.place?.line).toBe(line);
  });

  it.each([
    ['1.10', "is the number 1.10, but text belongs here. Put it in quotes: '1.10'."],
    ['2024', "is the number 2024, but text belongs here. Put it in quotes: '2024'."],
    ['0x1F', "is the number 0x1F, but text belongs here. Put it in quotes: '0x1F'."],
    ['True', "is the value True, but text belongs here. Put it in quotes: 'True'."],
    [
      'Null',
      "is Null, which YAML takes for nothing. If the word is meant, put it in quotes: 'Null'.",
    ],
    [
      '#1 in sales',
      "has nothing in it: # begins a comment in YAML. Put the text in quotes: '#1 in sales'.",
    ],
  ])('title: %s', (written, message) => {
    const text = HEAD.replace('Two roles', written);
    expect(said(text)).toBe(`"title" ${message}`);
    const [finding] = readComparison(text).findings;
    expect(finding?.suggestion).toBe(`'${written}'`);
    expect(finding?.place).toEqual({ line: 4, column: 8 });
  });

  it('suggests all of a long text, and tells of it in short', () => {
    const words = `#1 ${"it's wordy ".repeat(30)}to the end`;
    const [finding] = readComparison(HEAD.replace('Two roles', words)).findings;
    expect(finding?.suggestion).toBe(`'${words.replaceAll("'", "''")}'`);
    expect(finding?.message).toMatch(/Put the text in quotes: '#1 it''s wordy .*…'\.$/);
    expect(finding?.message.length).toBeLessThan(200);
  });

  it('warns of words that a comment hides', () => {
    const { ok, findings } = readComparison(HEAD.replace('Two roles', 'Issue #12'));
    expect(ok).toBe(true);
    expect(findings).toMatchObject([
      { code: 'yaml/comment', severity: 'warning', place: { line: 4, column: 14 } },
    ]);
    expect(readComparison(HEAD.replace('Two roles', 'Issue # twelve')).findings).toEqual([]);
    expect(readComparison(HEAD.replace('Two roles', '"Issue" #12')).findings).toEqual([]);
  });

  it('warns of characters that were lost on the way', () => {
    const { ok, findings } = readComparison(HEAD.replace('Two', 'T\uFFFDo'));
    expect(ok).toBe(true);
    expect(findings).toMatchObject([{ code: 'file/encoding', place: { line: 4, column: 9 } }]);
  });
});

it('takes brackets in texts for what they are', () => {
  const text = `${HEAD}summary: >-\n${'  from 0 up to but without 1: [0, 1) and {\n'.repeat(300)}`;
  expect(readComparison(text).ok).toBe(true);
});
