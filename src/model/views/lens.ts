import type { FigureCircle } from './circleOverlap.js';

// Circles that share nothing do not touch: touching would look like a little in common.
const APART = 1.06;

/** How far apart the centres are so that two circles share an area. */
export function distanceFor(r1: number, r2: number, area: number): number {
  let near = Math.abs(r1 - r2);
  let far = r1 + r2;
  if (!area) return far * APART;
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

/** What two circles share: four arcs, none longer than half a circle, so that it is right where one holds the other, too. */
export function outline(first: FigureCircle, second: FigureCircle): string {
  // Circles that lie upon each other have no direction, and any will do.
  const dx = second.x - first.x || 1e-9;
  const dy = second.y - first.y;
  const distance = Math.hypot(dx, dy);
  const x = along(first.r, second.r, distance);
  const off = Math.sqrt(Math.max(0, first.r ** 2 - x ** 2));
  /** A point by how far it lies from the first centre towards the second, and how far beside that line. */
  const at = (ahead: number, aside = 0): string =>
    `${round(first.x + (dx * ahead - dy * aside) / distance)} ${round(first.y + (dy * ahead + dx * aside) / distance)}`;
  const near = at(distance - second.r);
  const arc = ({ r }: FigureCircle, end: string): string => `A${round(r)} ${round(r)} 0 0 1 ${end}`;
  const arcs = [
    arc(second, at(x, -off)),
    arc(first, at(first.r)),
    arc(first, at(x, off)),
    arc(second, near),
  ];
  return `M${near}${arcs.join('')}Z`;
}

export function round(length: number): number {
  return Math.round(length * 1000) / 1000;
}
