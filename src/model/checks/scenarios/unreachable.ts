import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { toldScenarios } from './paths.js';

/** A step that nothing leads to is read by nobody who follows the story. */
export const rule = defineRule({
  code: 'scenario/unreachable',
  severity: 'warning',
  docs: 'Each step of a scenario can be reached from its first one.',
  check(comparison, report) {
    for (const { name, steps, isReached, path } of toldScenarios(comparison)) {
      steps.forEach(({ id, text }, place) => {
        if (isReached[place]) return;
        const message =
          `No way through ${quote(name)} leads to ${quote(text)}, so nobody comes to it. ` +
          `Let a step lead on to "${id}" with "next" or a choice, or take it out.`;
        report.add([...path, place], message, { found: id });
      });
    }
  },
});
