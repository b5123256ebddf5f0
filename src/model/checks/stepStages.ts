import { rowsOf } from './matrix.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { stepsOf } from './steps.js';

/** One activity in two stages leaves readers without an answer to when it is done. */
export const rule = defineRule({
  code: 'consistency/when',
  severity: 'warning',
  docs: 'A step happens in the stage in which the matrix has the activity that it names.',
  check(comparison, report) {
    const rows = new Map(
      comparison.raci ? rowsOf(comparison.raci).map((row) => [row.activity.id, row]) : [],
    );
    for (const { words, activity, stage, path } of stepsOf(comparison)) {
      const row = activity === undefined ? undefined : rows.get(activity);
      const other = row?.activity.stage;
      if (!row || stage === undefined || other === undefined || stage === other) continue;
      const message =
        `${quote(words)} happens in the stage "${stage}", but the matrix has "${activity}" in "${other}". ` +
        'Correct one of them, or leave the stage out here: it is known from the activity.';
      const related = [
        { path: [...row.path, 'stage'], note: `${quote(row.name)} is in "${other}"` },
      ];
      report.add([...path, 'stage'], message, { found: stage, suggestion: other, related });
    }
  },
});
