import { distanceFor } from './lens.js';

/** A circle of the figure. */
export interface FigureCircle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** The spot in a part of the figure that is farthest from every line, for a number to stand on. */
export interface FigurePart {
  readonly x: number;
  readonly y: number;
  /** How far the nearest line is; 0 where the figure has no such part. */
  readonly room: number;
}

/** Circles whose areas, and those of what they share, are in the proportion of the numbers that they stand for. */
export interface CircleOverlap {
  readonly width: number;
  readonly height: number;
  readonly circles: readonly FigureCircle[];
  /** By the same index as the numbers. */
  readonly parts: readonly FigurePart[];
}

const WIDTH = 13;
const LINES = 65;

/**
 * The figure for two or three sets: 13 wide, rounded to thousandths. `numbers` says how many things are in exactly which sets, by
 * the bits of the index: at 1 those in the first alone, at 2 in the second alone, at 3 in both, at 4 in the third alone, and so
 * on to 7.
 *
 * `null` where a set is empty, and where three circles cannot show every part to within half a thing: sizes and pairs decide where
 * they lie, and what all three share follows from that.
 */
export function circleOverlap(numbers: readonly number[]): CircleOverlap | null {
  const placed: FigureCircle[] = [];
  for (let bit = 1; bit < numbers.length; bit *= 2) {
    const r = Math.sqrt(within(numbers, bit) / Math.PI);
    if (!r) return null;
    const [toFirst = 0, toSecond = 0] = placed.map((other, index) =>
      distanceFor(other.r, r, within(numbers, bit | (1 << index))),
    );
    const base = placed[1]?.x ?? 0;
    const x = base ? (base + (toFirst ** 2 - toSecond ** 2) / base) / 2 : toFirst;
    placed.push({ x, y: base && Math.sqrt(toFirst ** 2 - x ** 2), r });
  }
  const edge = (of: (circle: FigureCircle) => number): number => Math.max(...placed.map(of));
  const left = edge(({ x, r }) => r - x);
  const top = edge(({ y, r }) => r - y);
  const scale = WIDTH / (left + edge(({ x, r }) => x + r));
  const height = scale * (top + edge(({ y, r }) => y + r));
  const circles = placed.map(({ x, y, r }) => ({
    x: (x + left) * scale,
    y: (y + top) * scale,
    r: r * scale,
  }));
  const { parts, spots } = partsOf(circles, height, numbers.length);
  // What all three share decides how the rest is divided. A grid is not exact, and the less so the more there is to count.
  const shown = (spots * WIDTH * height) / (LINES * scale) ** 2;
  const off = Math.abs(shown - (numbers[7] ?? 0));
  if (!(off < 0.5 + within(numbers, 0) / 99)) return null;
  return {
    width: WIDTH,
    height: round(height),
    circles: circles.map(({ x, y, r }) => ({ x: round(x), y: round(y), r: round(r) })),
    parts,
  };
}

/** How many things are in all of some sets. */
function within(numbers: readonly number[], sets: number): number {
  return numbers.reduce((sum, number, index) => ((index & sets) === sets ? sum + number : sum), 0);
}

/** The parts of the figure, and how many spots of a grid lie in the one that three circles share. */
function partsOf(circles: readonly FigureCircle[], height: number, count: number) {
  const parts = Array.from({ length: count }, () => ({ x: 0, y: 0, room: 0 }));
  let spots = 0;
  // All there is to know of two circles is on the line through their centres.
  const lines = circles[2] ? LINES : 1;
  for (let spot = 0; spot < LINES * lines; spot++) {
    const x = (WIDTH * ((spot % LINES) + 0.5)) / LINES;
    const y = (height * (Math.floor(spot / LINES) + 0.5)) / lines;
    let index = 0;
    let room = WIDTH;
    circles.forEach((circle, nth) => {
      const inside = circle.r - Math.hypot(x - circle.x, y - circle.y);
      if (inside > 0) index |= 1 << nth;
      room = Math.min(room, Math.abs(inside));
    });
    if (index === 7) spots++;
    const part = parts[index];
    if (part && room > part.room) Object.assign(part, { x: round(x), y: round(y), room });
  }
  return { parts, spots };
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
