import type { Finding } from '../finding.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Ways on lead to steps of the same flow or scenario. */
export const rule = defineRule({
  code: 'reference/step',
  severity: 'error',
  docs: 'Returns of the flow and ways on in a scenario lead to steps that are there.',
  check({ handoffs, scenarios }, report) {
    const returns = handoffs?.returns;
    const ids = new Set(handoffs?.steps.map(({ id }) => id));
    if (returns && !ids.has(returns.to)) {
      const what = 'a step of this flow';
      const why = 'so it has nowhere to start over';
      report.unknown(['handoffs', 'returns', 'to'], { what, found: returns.to, why }, ids);
    }
    scenarios?.items.forEach(({ steps = [] }, i) => {
      const known = new Set(steps.map(({ id }) => id));
      const expect = (found: string, path: Finding['path'], why: string): void => {
        if (known.has(found)) return;
        report.unknown(path, { what: 'a step of this scenario', found, why }, known);
      };
      steps.forEach(({ text, next, choices = [] }, j) => {
        const path = ['scenarios', 'items', i, 'steps', j];
        if (next !== undefined) {
          expect(next, [...path, 'next'], `so ${quote(text)} leads nowhere`);
        }
        choices.forEach((choice, k) => {
          const at = [...path, 'choices', k, 'to'];
          expect(choice.to, at, `so the choice ${quote(choice.text)} leads nowhere`);
        });
      });
    });
  },
});
