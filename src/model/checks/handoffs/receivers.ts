import { partyId } from '../partyId.js';
import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { passings } from './passings.js';

/** The thread of the flow goes to whoever acts next; a hand-over that goes elsewhere would break it. */
export const rule = defineRule({
  code: 'handoff/receiver',
  severity: 'warning',
  docs: 'What a step hands over goes to whoever acts in the next step.',
  check({ handoffs }, report) {
    if (!handoffs) return;
    const parties = new Set(handoffs.parties.map(partyId));
    for (const { step, next, path, nextPath } of passings(handoffs)) {
      const to = step.hands?.to;
      // Other rules speak of strangers and of those who hand to themselves.
      if (!to || to === next.party || to === step.party || !parties.has(to)) continue;
      const message =
        `${quote(step.name)} hands ${quote(step.hands.what)} to "${to}", but then "${next.party}" acts in ` +
        `${quote(next.name)}, so the thread breaks. Hand it to "${next.party}", or say what "${to}" does with it.`;
      const related = [{ path: nextPath, note: `the next step, by "${next.party}"` }];
      report.add([...path, 'hands', 'to'], message, {
        found: to,
        suggestion: next.party,
        related,
      });
    }
  },
});
