import { plainText } from '../text/plainText.js';
import { defineRule } from './rule.js';

/** A scheme whose rules contradict one another refuses every activity. */
export const rule = defineRule({
  code: 'scheme/limits',
  severity: 'error',
  docs: 'A word of a scheme is not asked for more often than it is allowed.',
  check({ raci }, report) {
    raci?.scheme.assignments.forEach(({ id, min = 0, max }, index) => {
      if (max === undefined || min <= max) return;
      report.add(
        ['raci', 'scheme', 'assignments', index, 'min'],
        `${plainText(raci.scheme.name)} asks for at least ${min} "${id}" and for at most ${max}, which no activity can ` +
          `have. Write a "min" of ${max} or less, or a larger "max".`,
        { found: String(min) },
      );
    });
  },
});
