import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { listed } from '../sentence.js';

const WAYS = ['next', 'choices', 'ends'] as const;

/** A step that ends and goes on at once leaves readers without an answer. */
export const rule = defineRule({
  code: 'scenario/ways',
  severity: 'error',
  docs: 'A step of a scenario has choices, leads on, or ends: one of the three.',
  check({ scenarios }, report) {
    scenarios?.items.forEach(({ steps = [] }, i) => {
      steps.forEach((step, j) => {
        const said = WAYS.filter((way) => step[way] !== undefined && step[way] !== false);
        const last = said.at(-1);
        if (said.length < 2 || last === undefined) return;
        const message =
          `${quote(step.text)} has ${listed(said)}, so nobody can tell how it goes on. ` +
          'Keep one of them.';
        report.add(['scenarios', 'items', i, 'steps', j, last], message, { on: 'key' });
      });
    });
  },
});
