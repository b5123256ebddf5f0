import type { Finding } from './finding.js';

/** Findings in the order in which an author meets their places in the document. */
export function inDocumentOrder<One extends Finding>(
  findings: readonly One[],
  document: unknown,
): One[] {
  const positions = new Map<object, Map<string, number>>();
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding.path, document, positions) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ finding }) => finding);
}

/** Sorts findings as their places follow one another in the file; what has no place comes first. */
export function byPlace({ place: a }: Finding, { place: b }: Finding): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** The position of each step among its siblings; -1 for a field that is not there, which sorts it to its parent. */
function rankOf(
  path: Finding['path'],
  document: unknown,
  positions: Map<object, Map<string, number>>,
): number[] {
  const rank: number[] = [];
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) break;
    let order = positions.get(value);
    if (!order) {
      order = new Map(Object.keys(value).map((key, index) => [key, index]));
      positions.set(value, order);
    }
    rank.push(order.get(String(step)) ?? -1);
    value = order.has(String(step)) ? Reflect.get(value, step) : undefined;
  }
  return rank;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((position, i) => position !== b[i]);
  if (index < 0) return a.length - b.length;
  return (a[index] ?? 0) - (b[index] ?? -1);
}
