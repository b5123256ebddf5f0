import type { Comparison } from '../../types.js';
import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { fitWeights } from './weights.js';

/** Who reads a sentence for one result expects one for each. */
export const rule = defineRule({
  code: 'fit/results',
  severity: 'warning',
  docs: 'Where the role fit says something to one result, it does to each, and to a tie.',
  check(comparison, report) {
    const { roles, fit } = comparison;
    if (!fit?.results) return;
    for (const { role, place, sum } of fitWeights(comparison)) {
      if (sum === 0 || Object.hasOwn(fit.results, role)) continue;
      const message =
        `Nothing is said to those whom ${quote(roles[place]?.name ?? role)} fits, though other results have a sentence. ` +
        `Add "${role}" to "results".`;
      report.add(['fit', 'results'], message, { found: role });
    }
    if (fit.both || !canTie(comparison)) return;
    const message =
      'Some answers give two roles the same points, and nothing is said to those who get both, though single results have ' +
      'a sentence. Add "both".';
    report.add(['fit', 'both'], message);
  },
});

// Beyond this many statements that differ, some pair among the first has told.
const MOST = 100;

/** Whether full agreement with everything, or with one statement or two, leaves two roles ahead of all others. */
function canTie(comparison: Comparison): boolean {
  const all = fitWeights(comparison);
  const tied = (points: readonly number[]): boolean => {
    const most = Math.max(...points);
    return most > 0 && points.filter((sum) => sum === most).length > 1;
  };
  if (tied(all.map(({ sum }) => sum))) return true;
  const count = Math.min(MOST, all[0]?.weights.length ?? 0);
  const columns = Array.from({ length: count }, (_, i) =>
    all.map(({ weights }) => weights[i] ?? 0),
  );
  return columns.some((a) => columns.some((b) => tied(a.map((weight, i) => weight + (b[i] ?? 0)))));
}
