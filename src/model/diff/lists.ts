import { plainText } from '../text/plainText.js';
import { textsIn } from '../texts/textsOf.js';

/** Two entries that belong together, by position; one of them is missing if it came or went. */
export type Pair = readonly [before: number | undefined, after: number | undefined];

// Less in common than this, and it is another statement.
const ALIKE = 0.4;
// Past this nobody compares each with each: what is left is paired in its order.
const MOST = 40_000;

/** Pairs the entries of two versions of a list that have no ids, so that as much as possible stays what it was. */
export function pairByWords(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const a = before.map(wordsOf);
  const b = after.map(wordsOf);
  const same = (i: number, j: number): boolean => a[i]?.json === b[j]?.json;
  let start = 0;
  while (start < Math.min(a.length, b.length) && same(start, start)) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && same(a.length - 1 - end, b.length - 1 - end)) end++;
  const head = range(start).map((i): Pair => [i, i]);
  const tail = range(end).map((i): Pair => [a.length - end + i, b.length - end + i]);
  const middle = pairMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const shifted = middle.map(([i, j]): Pair => [shift(i, start), shift(j, start)]);
  return [...head, ...shifted, ...tail];
}

function pairMiddle(a: readonly Words[], b: readonly Words[]): Pair[] {
  if (a.length * b.length > MOST) {
    return range(Math.max(a.length, b.length)).map((i) => [
      i < a.length ? i : undefined,
      i < b.length ? i : undefined,
    ]);
  }
  // best[i][j]: the most that a from i on and b from j on can have in common.
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  const alike = a.map((x) => b.map((y) => likeness(x, y)));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const together = (alike[i]?.[j] ?? 0) + at(i + 1, j + 1);
      const row = best[i];
      if (row) row[j] = Math.max(together, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const both = alike[i]?.[j] ?? 0;
    if (both > 0 && at(i, j) === both + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (i < a.length && at(i, j) === at(i + 1, j)) pairs.push([i++, undefined]);
    else pairs.push([undefined, j++]);
  }
  return pairs;
}

interface Words {
  readonly json: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

function wordsOf(entry: unknown): Words {
  const texts = textsIn([entry], { idPath: '', path: [] });
  const text = texts.map((found) => plainText(found.text)).join('\n');
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return { json: JSON.stringify(entry) ?? '', text, words };
}

/** From 0, nothing in common, to 1, the same. */
function likeness(a: Words, b: Words): number {
  if (a.json === b.json) return 1;
  if (a.text === b.text) return 0.99;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const dice = (2 * shared) / (a.words.size + b.words.size || 1);
  return dice < ALIKE ? 0 : 0.98 * dice;
}

/** Which of some positions, met in a new order, did not keep their place among the others: as few as possible. */
export function outOfOrder(positions: readonly number[]): ReadonlySet<number> {
  // tails[n]: where the rising sequence of length n + 1 with the smallest end ends; before: its last step.
  const tails: number[] = [];
  const before = positions.map((position, index) => {
    const place = tails.findIndex((tail) => (positions[tail] ?? 0) >= position);
    const length = place < 0 ? tails.length : place;
    tails[length] = index;
    return tails[length - 1];
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    const position = positions[index];
    if (position !== undefined) kept.add(position);
  }
  return new Set(positions.filter((position) => !kept.has(position)));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function shift(position: number | undefined, by: number): number | undefined {
  return position === undefined ? undefined : position + by;
}
