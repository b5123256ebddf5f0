import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { passings } from './passings.js';

/** Work that changes hands takes something along; readers want to know what. */
export const rule = defineRule({
  code: 'handoff/unsaid',
  severity: 'warning',
  docs: 'Where work passes from one party to another, the flow says what is handed over.',
  check({ handoffs }, report) {
    if (!handoffs) return;
    for (const { step, next, path, nextPath } of passings(handoffs)) {
      if (step.party === next.party || step.hands) continue;
      const message =
        `After ${quote(step.name)} the work goes from "${step.party}" to "${next.party}", and nothing says what is ` +
        `handed over. Add "hands" with "what" and "to: ${next.party}".`;
      const related = [{ path: nextPath, note: `the next step, by "${next.party}"` }];
      report.add(path, message, { related });
    }
  },
});
