import { partyId } from '../partyId.js';
import { defineRule } from '../rule.js';

/** An empty lane takes room and makes readers look for what is missing. */
export const rule = defineRule({
  code: 'handoff/idle',
  severity: 'warning',
  docs: 'Each party of the flow acts in a step or receives something.',
  check({ handoffs }, report) {
    if (!handoffs) return;
    const busy = new Set(
      handoffs.steps.flatMap(({ party, hands }) => (hands ? [party, hands.to] : [party])),
    );
    handoffs.parties.forEach((party, i) => {
      const id = partyId(party);
      if (busy.has(id)) return;
      const message =
        `"${id}" acts in no step and receives nothing, so its lane is empty. ` +
        'Give it a step or a hand-over, or leave it out.';
      const key = 'role' in party ? 'role' : 'id';
      report.add(['handoffs', 'parties', i, key], message, { found: id });
    });
  },
});
