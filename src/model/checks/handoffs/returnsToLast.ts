import { quote } from '../quote.js';
import { defineRule } from '../rule.js';

/** What starts over goes back; a line from the last step to itself has nowhere to go. */
export const rule = defineRule({
  code: 'handoff/returns',
  severity: 'error',
  docs: 'A flow that starts over returns to a step before its last one.',
  check({ handoffs }, report) {
    const to = handoffs?.returns?.to;
    const last = handoffs?.steps.at(-1);
    if (!last || to !== last.id) return;
    const message =
      `The flow returns to ${quote(last.name)}, which is its last step, so it does not go back. ` +
      'Name an earlier step, or leave "returns" out.';
    report.add(['handoffs', 'returns', 'to'], message, { found: to });
  },
});
