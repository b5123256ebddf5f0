// Beyond this many numbers the question is not worth its time; honest documents have a few dozen.
const MOST = 20_000;
const NEXT_TO_NOTHING = 1e-9;

/**
 * Whether a mixture of some lists of numbers, weighted so that the weights sum up to 1, is at every position as large as
 * the target. Answered exactly, by the first phase of the simplex method with Bland's rule.
 */
export function covers(lists: readonly (readonly number[])[], target: readonly number[]): boolean {
  const [rows, width] = tableau(lists, target);
  if (rows.length * width > MOST) return false;
  // The last row holds what is still missing. Each pivot takes in a column that makes up for some of it.
  const missing = rows.at(-1) ?? [];
  const basis = rows.map(() => width);
  for (;;) {
    const column = missing.findIndex((value, i) => i < width - 1 && value > NEXT_TO_NOTHING);
    if (column < 0) return (missing[width - 1] ?? 0) <= NEXT_TO_NOTHING;
    const row = tightest(rows, column, width, basis);
    // What is missing is bounded, so only rounding could come here.
    if (row < 0) return false;
    pivot(rows, row, column);
    basis[row] = column;
  }
}

/** A row a position, one for the sum of the weights, and one for what is missing; a column a list, one a surplus, and the target. */
function tableau(
  lists: readonly (readonly number[])[],
  target: readonly number[],
): [number[][], number] {
  const rows = target.map((value, i) => [
    ...lists.map((list) => list[i] ?? 0),
    ...target.map((_, j) => (i === j ? -1 : 0)),
    value,
  ]);
  rows.push([...lists.map(() => 1), ...target.map(() => 0), 1]);
  const width = lists.length + target.length + 1;
  rows.push(
    Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0)),
  );
  return [rows, width];
}

/** The row that bounds a column the most; of several, the one whose variable comes first, so that no pivot is done again. */
function tightest(
  rows: readonly (readonly number[])[],
  column: number,
  width: number,
  basis: readonly number[],
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  rows.slice(0, -1).forEach((row, index) => {
    const value = row[column] ?? 0;
    if (value <= NEXT_TO_NOTHING) return;
    const ratio = (row[width - 1] ?? 0) / value;
    const isTie = Math.abs(ratio - least) <= NEXT_TO_NOTHING;
    if (isTie ? (basis[index] ?? 0) < (basis[best] ?? 0) : ratio < least) {
      best = index;
      least = ratio;
    }
  });
  return best;
}

function pivot(rows: number[][], at: number, column: number): void {
  const by = rows[at]?.[column] ?? 1;
  rows[at] = (rows[at] ?? []).map((value) => value / by);
  rows.forEach((row, index) => {
    const factor = row[column] ?? 0;
    if (index === at || factor === 0) return;
    (rows[at] ?? []).forEach((value, j) => {
      row[j] = (row[j] ?? 0) - factor * value;
    });
  });
}
