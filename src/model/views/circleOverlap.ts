/** A circle of the figure. */
export interface FigureCircle {
  readonly x: number;
  readonly r: number;
}

/** Two circles whose areas, and that of what they share, are in the proportion of the numbers that they stand for. */
export interface CircleOverlap {
  readonly width: number;
  readonly height: number;
  /** The height of both centres. */
  readonly y: number;
  readonly circles: readonly [FigureCircle, FigureCircle];
  /** The outline of what they share, as the `d` of an SVG path; empty where they share nothing. */
  readonly lens: string;
  /** Where the numbers stand on the line of the centres: of the first alone, of both, of the second alone. */
  readonly middles: readonly [number, number, number];
}

const WIDTH = 13;
// Circles that share nothing do not touch: touching would look like a little in common.
const GAP = 0.4;

/** The figure for two sets of `a` and `b` things, `both` of which are in each: 13 wide, rounded to thousandths. */
export function circleOverlap(a: number, b: number, both: number): CircleOverlap {
  const gap = both > 0 ? 0 : GAP;
  const [first, second] = [Math.sqrt(a / Math.PI), Math.sqrt(b / Math.PI)];
  const distance = distanceFor(first, second, both);
  const scale = (WIDTH - gap) / (first + distance + second || 1);
  const [r1, r2] = [first * scale, second * scale];
  const x2 = r1 + distance * scale + gap;
  const y = Math.max(r1, r2);
  const [left, right] = [x2 - r2, 2 * r1];
  return {
    width: WIDTH,
    height: round(2 * y),
    y: round(y),
    circles: [
      { x: round(r1), r: round(r1) },
      { x: round(x2), r: round(r2) },
    ],
    lens: both > 0 ? outline(r1, r2, x2, y) : '',
    middles: [
      round(Math.min(left, right) / 2),
      round((left + right) / 2),
      round((Math.max(left, right) + WIDTH) / 2),
    ],
  };
}

/** How far apart the centres are so that two circles share an area. */
function distanceFor(r1: number, r2: number, area: number): number {
  let near = Math.abs(r1 - r2);
  let far = r1 + r2;
  for (let step = 0; step < 50; step++) {
    const middle = (near + far) / 2;
    if (lensArea(r1, r2, middle) > area) near = middle;
    else far = middle;
  }
  return far;
}

function lensArea(r1: number, r2: number, distance: number): number {
  return segment(r1, along(r1, r2, distance)) + segment(r2, along(r2, r1, distance));
}

/** How far from the centre of the first circle the line lies on which the two meet. */
function along(r1: number, r2: number, distance: number): number {
  return (distance + (r1 ** 2 - r2 ** 2) / distance) / 2;
}

/** What a straight line at a distance from its centre cuts off a circle. */
function segment(r: number, distance: number): number {
  const cosine = distance / r;
  return r ** 2 * (Math.acos(cosine) - cosine * Math.sqrt(1 - cosine ** 2));
}

/** Four arcs, none longer than half a circle, so that the path is right where one circle holds the other, too. */
function outline(r1: number, r2: number, x2: number, y: number): string {
  const x = along(r1, r2, x2 - r1);
  const off = Math.sqrt(Math.max(0, r1 ** 2 - x ** 2));
  const arc = (r: number, toX: number, toY: number): string =>
    `A${round(r)} ${round(r)} 0 0 1 ${round(toX)} ${round(toY)}`;
  const arcs = [
    arc(r2, r1 + x, y - off),
    arc(r1, 2 * r1, y),
    arc(r1, r1 + x, y + off),
    arc(r2, x2 - r2, y),
  ];
  return `M${round(x2 - r2)} ${round(y)}${arcs.join('')}Z`;
}

function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
