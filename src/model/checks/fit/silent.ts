import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { fitWeights } from './weights.js';

/** A role that nothing speaks for can fit nobody, which readers would take for an answer. */
export const rule = defineRule({
  code: 'fit/silent',
  severity: 'warning',
  docs: 'Some statement of the role fit speaks for each role.',
  check(comparison, report, { known }) {
    // A role without an id cannot be spoken for yet.
    if (!known.roles) return;
    for (const { role, place, sum } of fitWeights(comparison)) {
      const name = comparison.roles[place]?.name;
      if (sum > 0 || name === undefined) continue;
      const message =
        `No statement speaks for ${quote(name)}, so it fits nobody, whatever they answer. ` +
        `Add one with "speaksFor: ${role}".`;
      const related = [{ path: ['roles', place], note: 'the role that nothing speaks for' }];
      report.add(['fit', 'statements'], message, { related });
    }
  },
});
