import { inWords } from './inWords.js';
import type { Part } from './parts.js';

/** Two entries that belong together; one of them is missing if it came or went. */
export type Pair = readonly [before: Part | undefined, after: Part | undefined];

// Less in common than this, and it is another statement.
const ALIKE = 0.4;
// Past this nobody compares each with each: what is left is paired in its order.
const MOST = 40_000;

/** Pairs the entries of two versions of a list that have no ids, so that as much as possible stays what it was. */
export function pairByWords(before: readonly Part[], after: readonly Part[]): Pair[] {
  const a = before.map(wordsOf);
  const b = after.map(wordsOf);
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start]?.json === b[start]?.json) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end)?.json === b.at(-1 - end)?.json) end++;
  const [endOfA, endOfB] = [a.length - end, b.length - end];
  return [
    ...inOrder(a.slice(0, start), b.slice(0, start)),
    ...byLikeness(a.slice(start, endOfA), b.slice(start, endOfB)),
    ...inOrder(a.slice(endOfA), b.slice(endOfB)),
  ];
}

function inOrder(a: readonly Words[], b: readonly Words[]): Pair[] {
  const longer = a.length > b.length ? a : b;
  return longer.map((_, index) => [a[index]?.part, b[index]?.part]);
}

function byLikeness(a: readonly Words[], b: readonly Words[]): Pair[] {
  if (a.length * b.length > MOST) return inOrder(a, b);
  // best[i][j]: the most that the rest of a from i on and the rest of b from j on can have in common.
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const alike = a.map((x) => b.map((y) => likeness(x, y)));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const together = (alike[i]?.[j] ?? 0) + at(i + 1, j + 1);
      best[i]?.splice(j, 1, Math.max(together, at(i + 1, j), at(i, j + 1)));
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const together = alike[i]?.[j] ?? 0;
    if (together > 0 && at(i, j) === together + at(i + 1, j + 1)) {
      pairs.push([a[i++]?.part, b[j++]?.part]);
    } else if (i < a.length && at(i, j) === at(i + 1, j)) pairs.push([a[i++]?.part, undefined]);
    else pairs.push([undefined, b[j++]?.part]);
  }
  return pairs;
}

interface Words {
  readonly part: Part;
  readonly json: string;
  readonly words: ReadonlySet<string>;
}

function wordsOf(part: Part): Words {
  const words = inWords(part.value)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return { part, json: JSON.stringify(part.value), words: new Set(words) };
}

/** From 0, nothing in common, to 1, the same; a bit less if only the words are. */
function likeness(a: Words, b: Words): number {
  if (a.json === b.json) return 1;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const dice = (2 * shared) / (a.words.size + b.words.size || 1);
  return dice < ALIKE ? 0 : 0.98 * dice;
}

/** Which of some positions, met in a new order, did not keep their place among the others: as few as possible. */
export function outOfOrder(positions: readonly number[]): ReadonlySet<number> {
  // tails[n] ends the rising sequence of n + 1 positions that has the smallest end; before[i] is the step before i in it.
  const tails: number[] = [];
  const before = positions.map((position, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((positions[tails[middle] ?? 0] ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    tails[low] = index;
    return tails[low - 1];
  });
  const kept = new Set<number>();
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    kept.add(positions[index] ?? 0);
  }
  return new Set(positions.filter((position) => !kept.has(position)));
}
