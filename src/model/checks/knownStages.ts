import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Activities are grouped and filtered by stage. */
export const rule = defineRule({
  code: 'reference/stage',
  severity: 'error',
  docs: 'Activities name stages of the life cycles of the document.',
  check({ raci }, report, { known: { stages } }) {
    raci?.groups.forEach((group, i) => {
      group.activities.forEach(({ name, stage }, j) => {
        if (stage === undefined || !stages || stages.has(stage)) return;
        const path = ['raci', 'groups', i, 'activities', j, 'stage'];
        const why = `so nobody can see when ${quote(name)} happens`;
        const what = 'a stage of a life cycle of this document';
        report.unknown(path, { what, found: stage, why }, stages);
      });
    });
  },
});
