import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { covers } from './covers.js';
import { fitWeights } from './weights.js';

// Nobody asks readers to choose among more roles, and the proof takes time.
const MOST = 40;

/**
 * A role can never come first if a mixture of the others weighs at least as much in every statement: whatever a reader answers,
 * the mixture has as many points as the role, and the best of the others has no fewer than the mixture.
 */
export const rule = defineRule({
  code: 'fit/unreachable',
  severity: 'error',
  docs: 'For each role that statements speak for, some answers put it ahead of all others.',
  check(comparison, report) {
    if (!comparison.fit) return;
    const all = fitWeights(comparison);
    if (all.length > MOST) return;
    for (const { role, place, weights, sum } of all) {
      const hasResult = Object.hasOwn(comparison.fit.results ?? {}, role);
      if (sum === 0 && !hasResult) continue;
      const others = all.filter((other) => other.role !== role).map((other) => other.weights);
      if (sum > 0 && !covers(others, weights)) continue;
      const name = quote(comparison.roles[place]?.name ?? role);
      const why =
        sum === 0
          ? 'no statement speaks for it'
          : 'whatever speaks for it speaks as much for others, so one of them always has as many points';
      const message =
        `No answers lead to ${name}: ${why}. ` +
        `Add a statement that speaks for "${role}" alone, or give it more weight where it should count.`;
      const path = hasResult ? ['fit', 'results', role] : ['fit', 'statements'];
      const related = [{ path: ['roles', place], note: 'the role that nobody can get' }];
      report.add(path, message, { found: role, related });
    }
  },
});
