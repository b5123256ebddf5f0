import { isReal } from './dates.js';
import { defineRule } from './rule.js';

/** Programs move the 30th of February to March, or show nothing. */
export const rule = defineRule({
  code: 'date/real',
  severity: 'error',
  docs: 'Dates are days that the calendar has.',
  check(_, report, { content: { dates } }) {
    for (const { value, path } of dates) {
      if (isReal(value)) continue;
      const message = `The calendar has no ${value}. Correct the day, or write the month alone: ${value.slice(0, 7)}.`;
      report.add(path, message, { found: value, suggestion: value.slice(0, 7) });
    }
  },
});
