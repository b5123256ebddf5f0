import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { fitWeights } from './weights.js';

/** Who agrees with everything should not lean towards the role that was given more statements. */
export const rule = defineRule({
  code: 'fit/balance',
  severity: 'warning',
  docs: 'The statements of the role fit weigh the same for each role that they speak for.',
  check(comparison, report) {
    const heard = fitWeights(comparison).filter(({ sum }) => sum > 0);
    const most = Math.max(...heard.map(({ sum }) => sum));
    const first = heard.find(({ sum }) => sum === most);
    for (const { role, place, sum } of heard) {
      if (!first || sum === most) continue;
      const message =
        `All statements for ${quote(comparison.roles[place]?.name ?? role)} weigh ${sum}, and those for ` +
        `${quote(comparison.roles[first.place]?.name ?? first.role)} ${most}, so who agrees with everything leans to the latter. ` +
        'Add statements or weight until they are even.';
      const related = [{ path: ['roles', place], note: `statements that weigh ${sum} in all` }];
      report.add(['fit', 'statements'], message, { found: String(sum), related });
    }
  },
});
