import { isBefore } from './dates.js';
import { defineRule } from './rule.js';

/** Nobody has read or changed anything tomorrow. */
export const rule = defineRule({
  code: 'date/future',
  severity: 'warning',
  docs: 'No date lies in the future.',
  check(_, report, { content: { dates }, today }) {
    for (const { value, path } of dates) {
      if (!isBefore(today, value)) continue;
      const message = `${value} is still to come (today is ${today}), so readers would doubt the date. Correct it.`;
      report.add(path, message, { found: value });
    }
  },
});
