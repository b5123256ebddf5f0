import { disorder, fill, fillWith } from './fill.js';
import type { HostileText } from './hostileText.js';

const LINE = 200_000;

/** YAML that was made to exhaust whoever reads it. */
export const hostileYaml: Readonly<Record<string, HostileText>> = {
  'references to references': {
    make: () => fillWith((i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`, 'a0: &a0 [x]\n'),
    expected: ['yaml/anchor', 1, 5],
  },
  'a reference to itself': {
    make: () => 'a: &a [*a]\n',
    expected: ['key/missing', 1, 1],
  },
  'an anchor on each line': {
    make: () => fillWith((i) => `- &a${i} x\n`),
    expected: ['yaml/anchor', 1, 3],
  },
  'a tag on each line': { make: () => fill('- !t x\n'), expected: ['yaml/tag', 1, 3] },

  'lists in lists on one line': {
    make: () => fill('[', '', '', LINE),
    expected: ['file/depth', 1, 66],
  },
  'lists in lists on their lines': { make: () => fill('[\n'), expected: ['file/depth', 66, 1] },
  'fields in fields on one line': {
    make: () => fill('{a: ', '', '', LINE),
    expected: ['file/depth', 1, 261],
  },
  'fields in fields after quotes': {
    make: () => fill('"a: ', '', '', LINE),
    expected: ['file/depth', 1, 521],
  },
  'dashes after dashes': {
    make: () => fill('- ', '', '', LINE),
    expected: ['file/depth', 1, 131],
  },
  'each line further in': {
    make: () => fillWith((i) => `${' '.repeat(i)}a:\n`),
    expected: ['file/depth', 66, 66],
  },

  'one line of letters': { make: () => fill('x', 'title: '), expected: ['file/line', 1, 1] },
  'one line of quotes': {
    make: () => fill('"', 'title: ', '', LINE),
    expected: ['yaml/open-quote', 1, 200_000],
  },
  'lines of quotes': {
    make: () => fill(`title: ${'"'.repeat(1000)}\n`),
    expected: ['file/tokens', 2476, 248],
  },
  'quotes that open on each line': {
    make: () => fill("a: '''\n"),
    expected: ['yaml/open-quote', 1, 4],
  },
  'one line of pairs': {
    make: () => fill('a: b, ', 'a: [', ']', LINE),
    expected: ['key/missing', 1, 1],
  },

  'a list of two million': { make: () => fill('- x\n'), expected: ['file/tokens', 250_000, 4] },
  'a list within bounds': {
    make: () => fill('- x\n', '', '', 980_000),
    expected: ['document/type', 1, 1],
  },
  'distinct names': {
    make: () => fillWith((i) => `k${i}: x\n`),
    expected: ['file/tokens', 178_572, 8],
  },
  'distinct names within bounds': {
    make: () => fillWith((i) => `k${i}: x\n`, '', '', 175_000),
    expected: ['key/missing', 1, 1],
  },
  'one name again and again': {
    make: () => fill('title: x\n', '', '', 1_500_000),
    expected: ['key/missing', 1, 1],
  },
  'names of 1500 letters': {
    make: () => fillWith((i) => `${'k'.repeat(1500)}${i}: x\n`),
    expected: ['yaml/key-over-1024-chars', 1, 1],
  },
  'sets of fields within bounds': {
    make: () => fillWith((i) => `  - id: r${i}\n    name: x\n`, 'roles:\n', '', 69_000),
    expected: ['key/missing', 1, 1],
  },

  'a folded text': {
    make: () => fill('  word word\n', 'title: >-\n'),
    expected: ['key/missing', 1, 1],
  },
  'a text on many lines': {
    make: () => fill('  w\n', 'title:\n'),
    expected: ['key/missing', 1, 1],
  },
  'a text of spaces': {
    make: () => fill(`x${' '.repeat(100_000)}\n `, 'title: '),
    expected: ['key/missing', 1, 1],
  },
  'a text of backslashes': {
    make: () => fill('  \\\\\\"\n', 'title: "\n', '  "\n'),
    expected: ['key/missing', 1, 1],
  },
  'empty texts': { make: () => fill('- |\n'), expected: ['file/tokens', 208_334, 2] },

  'a list that stays open': {
    make: () => fill('x, ', 'a: [', '', LINE),
    expected: ['yaml/open-bracket', 1, 4],
  },
  'indentation in disorder': {
    make: () => disorder(['a: b\n', '  a: b\n', '- c\n', '    d: e\n', ' f: g\n']),
    expected: ['yaml/multiline-implicit-key', 1, 3],
  },
  'marks in disorder': {
    make: () => disorder([...'abc \n:-?[]{},&*!|>\'"%@`#\t0.~<']),
    expected: ['yaml/unexpected-token', 1, 1],
  },
  'syntax in disorder': {
    make: () =>
      disorder(['a: ', 'b', '\n', '  ', '- ', '\n  ', '"x"', '[', ']', '{', '}', ', ', '# c\n']),
    expected: ['yaml/missing-char', 3, 7],
  },

  'line ends': { make: () => fill('\n'), expected: ['file/tokens', 1_250_001, 1] },
  'carriage returns': { make: () => fill('\r'), expected: ['file/line-end', 1, 1] },
  comments: { make: () => fill('# c\n'), expected: ['file/tokens', 625_001, 1] },
  documents: { make: () => fill('---\n'), expected: ['yaml/multiple-docs', 2, 1] },
  directives: { make: () => fill('%X\n'), expected: ['yaml/bad-directive', 1, 1] },
  nothing: { make: () => fill('\0'), expected: ['file/encoding', 1, 1] },
  'halves of characters': { make: () => fill('\uD800'), expected: ['file/character', 1, 1] },
  'more than a file may hold': {
    make: () => 'x'.repeat(60_000_000),
    expected: ['file/size', 1, 1],
  },
};
