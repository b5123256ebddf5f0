const LONGEST = 60;
const MOST_CANDIDATES = 500;

/**
 * The candidate that a mistyped word most likely meant, or `undefined` if none is near. Long words and long lists are
 * not searched, so a hostile document costs no more than an honest one.
 */
export function nearestName(word: string, candidates: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined;
  const typed = word.toLowerCase();
  let nearest: string | undefined;
  let best = Math.max(1, Math.floor(typed.length / 3)) + 1;
  let left = MOST_CANDIDATES;
  for (const candidate of candidates) {
    if (left-- === 0) break;
    if (candidate.length > LONGEST || Math.abs(candidate.length - typed.length) >= best) continue;
    const far = distance(typed, candidate.toLowerCase());
    if (far < best) {
      best = far;
      nearest = candidate;
    }
  }
  return nearest;
}

/** How many letters to insert, drop, change or swap with a neighbour (Damerau–Levenshtein). */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
