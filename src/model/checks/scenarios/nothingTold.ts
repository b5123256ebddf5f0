import { quote } from '../quote.js';
import { defineRule } from '../rule.js';

/** A situation in which nobody does anything is no scenario. */
export const rule = defineRule({
  code: 'scenario/empty',
  severity: 'error',
  docs: 'A scenario says what the roles do: side by side, together, or in steps.',
  check({ scenarios }, report) {
    scenarios?.items.forEach(({ name, roles, shared, steps }, i) => {
      if (roles || shared || steps) return;
      const message =
        `In ${quote(name)} nobody does anything, so there is nothing to show. Add "roles" with what each does, ` +
        '"shared" with what all do, or "steps" with what happens one after the other.';
      report.add(['scenarios', 'items', i], message);
    });
  },
});
