import { describe, expect, it } from 'vitest';
import { type CircleOverlap, circleOverlap } from '../../../src/model/index.js';

/** Areas of the two circles and of what they share, counted in a fine grid and not by the formula. */
function areas({ circles, y, width, height }: CircleOverlap): [number, number, number] {
  const STEPS = 1500;
  const [a, b] = circles;
  const counts: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < STEPS; i++) {
    for (let j = 0; j < STEPS; j++) {
      const px = ((i + 0.5) / STEPS) * width;
      const py = ((j + 0.5) / STEPS) * height - y;
      const inA = (px - a.x) ** 2 + py ** 2 <= a.r ** 2;
      const inB = (px - b.x) ** 2 + py ** 2 <= b.r ** 2;
      counts[0] += Number(inA);
      counts[1] += Number(inB);
      counts[2] += Number(inA && inB);
    }
  }
  const cell = (width * height) / STEPS ** 2;
  return [counts[0] * cell, counts[1] * cell, counts[2] * cell];
}

/** The corners of a path of lines and arcs. */
const points = (path: string): [number, number][] =>
  [...path.matchAll(/(?:M|0 0 1 )([-.\d]+) ([-.\d]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe.each([
  [11, 12, 6],
  [5, 5, 1],
  [3, 20, 2],
  [20, 3, 3],
  [3, 20, 3],
  [7, 7, 7],
  [50, 49, 48],
  [1, 1000, 1],
])('%i and %i of which %i are in both', (a, b, both) => {
  const figure = circleOverlap(a, b, both);
  const [first, second, lens] = areas(figure);

  it('are areas in true proportion', () => {
    const one = (first + second) / (a + b);
    for (const [area, count] of [
      [first, a],
      [second, b],
      [lens, both],
    ] as const) {
      expect(Math.abs(area / one - count) / (a + b)).toBeLessThan(0.005);
      if (count > (a + b) / 50) expect(area / one / count).toBeCloseTo(1, 2);
    }
  });

  it('fill a width of 13 and touch every edge', () => {
    const [{ x: x1, r: r1 }, { x: x2, r: r2 }] = figure.circles;
    expect(figure.width).toBe(13);
    expect(Math.min(x1 - r1, x2 - r2)).toBeCloseTo(0, 2);
    expect(Math.max(x1 + r1, x2 + r2)).toBeCloseTo(13, 2);
    expect(Math.max(r1, r2)).toBeCloseTo(figure.y, 2);
    expect(figure.height).toBeCloseTo(2 * figure.y, 2);
  });

  it('share what the outline goes round', () => {
    const corners = points(figure.lens);
    expect(corners).toHaveLength(5);
    for (const [x, y] of corners) {
      for (const circle of figure.circles) {
        expect(Math.hypot(x - circle.x, y - figure.y)).toBeLessThan(circle.r + 0.01);
      }
    }
    expect(corners.at(-1)).toEqual(corners[0]);
  });

  it('have their numbers inside their own parts', () => {
    const [alone, common, other] = figure.middles;
    const inside = (x: number): boolean[] =>
      figure.circles.map((circle) => Math.abs(x - circle.x) < circle.r);
    expect(inside(common)).toEqual([true, true]);
    if (a > both) expect(inside(alone)).toEqual([true, false]);
    if (b > both) expect(inside(other)).toEqual([false, true]);
  });
});

it('draws circles that share nothing apart', () => {
  const { circles, lens, width } = circleOverlap(4, 9, 0);
  const [first, second] = circles;
  expect(second.x - second.r - (first.x + first.r)).toBeGreaterThan(0.3);
  expect(second.x + second.r).toBeCloseTo(width, 2);
  expect((second.r / first.r) ** 2).toBeCloseTo(9 / 4, 2);
  expect(lens).toBe('');
});

it('draws the same figure each time, in numbers that markup can hold', () => {
  expect(JSON.stringify(circleOverlap(11, 12, 6))).toBe(JSON.stringify(circleOverlap(11, 12, 6)));
  const longest = JSON.stringify(circleOverlap(7, 3, 1)).match(/\d+\.\d+/g) ?? [];
  expect(Math.max(...longest.map((number) => number.length))).toBeLessThan(7);
});

it.each([
  [0, 0, 0],
  [0, 5, 0],
  [5, 0, 0],
  [2, 3, 9],
  // Rounding puts the point where these touch outside the smaller one.
  [1, 94, 1],
])('makes no broken numbers of %i, %i and %i', (a, b, both) => {
  expect(JSON.stringify(circleOverlap(a, b, both))).not.toMatch(/null|NaN|Infinity/);
});
