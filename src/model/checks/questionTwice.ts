import { foldText } from '../text/foldText.js';
import { quote } from './quote.js';
import { repeats } from './repeats.js';
import { defineRule } from './rule.js';

/** Two answers to one question may contradict each other, and nobody reads both. */
export const rule = defineRule({
  code: 'faq/twice',
  severity: 'warning',
  docs: 'A question is asked and answered once.',
  check({ faq }, report) {
    const items = faq?.items ?? [];
    for (const { entry, index, firstIndex } of repeats(items, (item) => foldText(item.question))) {
      const message =
        `${quote(entry.question)} is asked above already, so readers meet two answers. ` +
        'Keep one question, with all of the answer.';
      const related = [{ path: ['faq', 'items', firstIndex], note: 'the same question' }];
      report.add(['faq', 'items', index, 'question'], message, { related });
    }
  },
});
