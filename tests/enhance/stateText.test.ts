import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readKept, wordOf, writeKept } from '../../src/enhance/state/stateText.js';
import { naughty } from '../fixtures/hostile.js';
import { forAll } from '../fuzz/run.js';

const odd = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom(...naughty));
const words = odd.map(wordOf).filter(Boolean);
const name = fc.tuple(odd, words).map(([prefix, kind]) => `${wordOf(prefix)}.${kind}`);
const kept = fc.array(fc.tuple(name, fc.array(words))).map((parts) => new Map(parts));

it('comes back as it was written', () => {
  forAll(kept, 0.1, (parts) => {
    expect(readKept(writeKept(parts))).toEqual(parts);
  });
});

it('is written in signs that mean the same in an address and in a storage', () => {
  forAll(kept, 0.1, (parts) => {
    expect(writeKept(parts)).toMatch(/^[\w. -]*$/);
  });
});

it('ids that differ are written differently', () => {
  forAll(fc.tuple(odd, odd), 0.1, ([one, other]) => {
    expect(wordOf(one) === wordOf(other)).toBe(one === other);
  });
});

it('text of any other hand is read without a throw, and nothing but words is kept of it', () => {
  forAll(odd, 0.1, (text) => {
    expect(writeKept(readKept(`1 ${text}`))).toMatch(/^[\w. -]*$/);
    expect(writeKept(readKept(text))).toMatch(/^(?:1 [\w. -]*)?$/);
  });
});

it.each([
  undefined,
  null,
  1,
  {},
  ['1 a.b.c'],
  '',
  '1',
  '2 a.b.c',
  '01 a.b.c',
  `1 a.b.${'c'.repeat(50_000)}`,
])('is nothing: %j', (text) => {
  expect(readKept(text).size).toBe(0);
});

it('what has nothing to keep is empty', () => {
  expect(writeKept(new Map())).toBe('');
});

it('leaves out parts that are broken, and no others', () => {
  const text = '1 a.tab.x broken b..tab .c. <b>.tab.x b.open.y.z .tab.q a.tab.w';
  expect(writeKept(readKept(text))).toBe('1 a.tab.w b.open.y.z .tab.q');
});
