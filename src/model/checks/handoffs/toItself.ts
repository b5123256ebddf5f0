import { quote } from '../quote.js';
import { defineRule } from '../rule.js';

/** A hand-over has two ends. */
export const rule = defineRule({
  code: 'handoff/itself',
  severity: 'error',
  docs: 'What is handed over goes to another party.',
  check({ handoffs }, report) {
    handoffs?.steps.forEach(({ name, party, hands }, i) => {
      if (hands?.to !== party) return;
      const message =
        `In ${quote(name)} "${party}" hands ${quote(hands.what)} to itself, so nothing changes hands. ` +
        'Name who receives it, or leave "hands" out.';
      report.add(['handoffs', 'steps', i, 'hands', 'to'], message, { found: party });
    });
  },
});
