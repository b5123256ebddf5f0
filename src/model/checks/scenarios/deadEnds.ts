import { quote } from '../quote.js';
import { defineRule } from '../rule.js';
import { toldScenarios } from './paths.js';

/**
 * A step leads on to the one below it. Where branches lie one below the other, that would lead from the end of one into
 * the next, and the last branch would stop without a word.
 */
export const rule = defineRule({
  code: 'scenario/dead-end',
  severity: 'warning',
  docs: 'Where a scenario branches, the last step of each branch says where it leads or that it ends.',
  check(comparison, report) {
    for (const { name, steps, path } of toldScenarios(comparison)) {
      const fork = steps.findIndex(({ choices }) => choices);
      if (fork < 0) continue;
      const heads = new Set<string>(
        steps.flatMap(({ choices = [] }) => choices.map(({ to }) => to as string)),
      );
      steps.forEach(({ text, next, choices, ends }, place) => {
        if (place < fork || next !== undefined || choices || ends) return;
        const below = steps[place + 1];
        if (below && !heads.has(below.id)) return;
        const message = below
          ? `${quote(text)} does not say how it goes on, and what stands below it, ${quote(below.text)}, begins another branch ` +
            `of ${quote(name)}. Add "ends: true", or "next" with the step that follows.`
          : `${quote(text)} is the last step of ${quote(name)} and does not say that the story ends there. ` +
            'Add "ends: true", or "next" with the step that follows.';
        report.add([...path, place], message);
      });
    }
  },
});
