import type { Finding } from '../finding.js';
import type { Comparison, Text } from '../types.js';
import { cardLines } from './cards.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { stepsOf } from './steps.js';

/** What names a row of the matrix is held against it. */
export const rule = defineRule({
  code: 'reference/activity',
  severity: 'error',
  docs: 'Responsibilities, hand-offs and scenarios name activities of the RACI matrix.',
  check(comparison, report, { known }) {
    const ids = known.activities;
    if (!ids) return;
    for (const { found, words, path } of activityRefs(comparison)) {
      if (found === undefined || ids.has(found)) continue;
      const why = `so ${quote(words)} cannot be held against it`;
      const what = 'an activity of the RACI matrix';
      report.unknown([...path, 'activity'], { what, found, why }, ids);
    }
  },
});

interface ActivityRef {
  readonly found: string | undefined;
  readonly words: Text;
  readonly path: Finding['path'];
}

function activityRefs(comparison: Comparison): ActivityRef[] {
  const lines = cardLines(comparison).map(({ line, path }) => ({
    found: line.activity,
    words: line.text,
    path,
  }));
  const steps = stepsOf(comparison).map(({ activity, words, path }) => ({
    found: activity,
    words,
    path,
  }));
  return [...lines, ...steps];
}
