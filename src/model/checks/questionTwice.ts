import { foldText } from '../text/foldText.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Two answers to one question may contradict each other, and nobody reads both. */
export const rule = defineRule({
  code: 'faq/twice',
  severity: 'warning',
  docs: 'A question is asked and answered once.',
  check({ faq }, report) {
    const first = new Map<string, number>();
    faq?.items.forEach(({ question }, index) => {
      const words = foldText(question);
      const before = first.get(words);
      if (before === undefined) {
        first.set(words, index);
        return;
      }
      const message =
        `${quote(question)} is asked above already, so readers meet two answers. ` +
        'Keep one question, with all of the answer.';
      const related = [{ path: ['faq', 'items', before], note: 'the same question' }];
      report.add(['faq', 'items', index, 'question'], message, { related });
    });
  },
});
