import { describe, expect, it } from 'vitest';
import { type CircleOverlap, circleOverlap } from '../../../src/model/index.js';

/** Areas of the parts, by the bits of the circles that they lie in, counted in a grid finer than the figure's own. */
function areas({ circles, width, height }: CircleOverlap): number[] {
  const STEPS = 1000;
  const found = Array.from({ length: 2 ** circles.length }, () => 0);
  for (let spot = 0; spot < STEPS ** 2; spot++) {
    const x = (((spot % STEPS) + 0.5) / STEPS) * width;
    const y = ((Math.floor(spot / STEPS) + 0.5) / STEPS) * height;
    const inside = circles.map((circle, nth) =>
      (x - circle.x) ** 2 + (y - circle.y) ** 2 <= circle.r ** 2 ? 2 ** nth : 0,
    );
    const part = inside.reduce((sum, bit) => sum + bit, 0);
    found[part] = (found[part] ?? 0) + (width * height) / STEPS ** 2;
  }
  return found;
}

function drawn(numbers: readonly number[]): CircleOverlap {
  const figure = circleOverlap(numbers);
  if (!figure) throw new Error('There is no figure.');
  return figure;
}

const inAny = (numbers: readonly number[]) => numbers.slice(1).reduce((a, b) => a + b, 0);

const TWO = [
  [0, 5, 6, 6],
  [0, 4, 4, 1],
  [0, 1, 18, 2],
  [0, 17, 0, 3],
  [0, 0, 17, 3],
  [0, 0, 0, 7],
  [0, 2, 1, 48],
  [0, 0, 999, 1],
];
const THREE = [
  [0, 1, 2, 1, 2, 2, 0, 2],
  [0, 3, 3, 2, 3, 2, 2, 4],
  [0, 4, 0, 1, 5, 1, 1, 1],
  [0, 4, 5, 0, 6, 0, 0, 0],
];

describe.each([...TWO, ...THREE].map((numbers) => [numbers]))('%j', (numbers) => {
  const figure = drawn(numbers);
  const found = areas(figure);
  const things = inAny(numbers);
  const one = found.slice(1).reduce((sum, area) => sum + area, 0) / things;

  it('are parts in true proportion, to within half a thing', () => {
    for (const [part, area] of found.entries()) {
      if (!part) continue;
      const off = Math.abs(area / one - (numbers[part] ?? 0));
      expect(off, `part ${part}`).toBeLessThan(
        figure.circles.length === 2 ? 0.01 * things : 0.5 + 0.02 * things,
      );
    }
  });

  it('fill a width of 13 and touch every edge', () => {
    const { circles, width, height } = figure;
    expect(width).toBe(13);
    expect(Math.min(...circles.map(({ x, r }) => x - r))).toBeCloseTo(0, 2);
    expect(Math.max(...circles.map(({ x, r }) => x + r))).toBeCloseTo(13, 2);
    expect(Math.min(...circles.map(({ y, r }) => y - r))).toBeCloseTo(0, 2);
    expect(Math.max(...circles.map(({ y, r }) => y + r))).toBeCloseTo(height, 2);
  });

  it('have their numbers inside their own parts, as far from the lines as they say', () => {
    for (const [part, { x, y, room }] of figure.parts.entries()) {
      if (!part || !room) continue;
      for (const [nth, circle] of figure.circles.entries()) {
        const inside = circle.r - Math.hypot(x - circle.x, y - circle.y);
        expect(inside > 0).toBe((part & (1 << nth)) > 0);
        expect(Math.abs(inside)).toBeGreaterThan(room - 0.01);
      }
    }
  });
});

it('sets the numbers of two circles on one line', () => {
  const { parts } = drawn([0, 5, 6, 6]);
  expect(new Set(parts.slice(1).map(({ y }) => y)).size).toBe(1);
});

it('draws circles that share nothing apart', () => {
  const { circles } = drawn([0, 4, 9, 0]);
  const [first, second] = circles;
  if (!first || !second) throw new Error('There are no two circles.');
  expect(second.x - second.r - (first.x + first.r)).toBeGreaterThan(0.3);
  expect((second.r / first.r) ** 2).toBeCloseTo(9 / 4, 2);
});

it('draws the same figure each time, in numbers that markup can hold', () => {
  const { parts: _, ...figure } = drawn([0, 4, 0, 1, 5, 1, 1, 1]);
  const { parts: __, ...again } = drawn([0, 4, 0, 1, 5, 1, 1, 1]);
  expect(again).toEqual(figure);
  const numbers = JSON.stringify(figure).match(/\d+\.\d+/g) ?? [];
  expect(Math.max(...numbers.map((number) => number.length))).toBeLessThan(7);
});

it.each([
  ['a set is empty', [0, 0, 5, 0]],
  ['every set is empty', [0, 0, 0, 0]],
  ['the third set is empty', [0, 3, 3, 2, 0, 0, 0, 0]],
  ['each shares with each and nothing is in all three', [0, 1, 1, 6, 1, 6, 6, 0]],
  [
    'one shares with two that have nothing in common and lie too far apart',
    [0, 1, 9, 1, 9, 1, 0, 9],
  ],
  ['all three share much that no two share alone', [0, 6, 6, 0, 6, 0, 0, 6]],
])('draws nothing where %s', (_, numbers) => {
  expect(circleOverlap(numbers)).toBeNull();
});
