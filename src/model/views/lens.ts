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
