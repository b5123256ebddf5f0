import { idleAcceptances } from '../accept.js';
import { defineRule } from './rule.js';

/** An entry that is left over would hide the next warning that comes to its place. */
export const rule = defineRule({
  code: 'accept/unused',
  severity: 'warning',
  docs: 'Each entry of "accept" matches a warning.',
  check({ accept = [] }, report, { whole, earlier, isOff }) {
    // What could not be read could not be warned of.
    if (!whole) return;
    for (const index of idleAcceptances(accept, earlier)) {
      const { code = '', at } = accept[index] ?? {};
      if (isOff(code)) continue;
      const where = at === undefined ? 'in this document' : `at ${at}`;
      const message =
        `Nothing warns of "${code}" ${where}, so there is nothing to accept. ` +
        'Remove the entry, or copy the place from the warning that is meant.';
      report.add(['accept', index], message, { found: code });
    }
  },
});
