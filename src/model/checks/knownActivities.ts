import { cardLines } from './cards.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** What names a row of the matrix is held against it. */
export const rule = defineRule({
  code: 'reference/activity',
  severity: 'error',
  docs: 'Responsibilities name activities of the RACI matrix.',
  check(comparison, report, { known }) {
    const ids = known.activities;
    if (!ids) return;
    for (const { line, path } of cardLines(comparison)) {
      const { activity: found, text } = line;
      if (found === undefined || ids.has(found)) continue;
      const why = `so ${quote(text)} cannot be held against it`;
      const what = 'an activity of the RACI matrix';
      report.unknown([...path, 'activity'], { what, found, why }, ids);
    }
  },
});
