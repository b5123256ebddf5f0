import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Who reads what is done in one stage of a life cycle asks what is done in the others. */
export const rule = defineRule({
  code: 'consistency/stage',
  severity: 'warning',
  docs: 'Where the matrix has activities in some stages of a life cycle, it has some in each.',
  check({ lifecycles, raci }, report, { whole }) {
    if (!whole || !raci) return;
    const activities = raci.groups.flatMap((group) => group.activities);
    const busy = new Set(activities.flatMap(({ stage }) => stage ?? []));
    const cycles = lifecycles?.cycles ?? [];
    const spokenOf = new Set(
      cycles.filter(({ stages }) => stages.some(({ id }) => busy.has(id))).map(({ id }) => id),
    );
    cycles.forEach(({ id, name, stages }, i) => {
      if (!spokenOf.has(id)) return;
      stages.forEach((stage, j) => {
        const within = stage.nested?.some(({ lifecycle }) => spokenOf.has(lifecycle));
        if (busy.has(stage.id) || within) return;
        const message =
          `No activity of the matrix happens in ${quote(stage.name)}, though some do in other stages of ${quote(name)}, ` +
          `so readers ask what is done there. Write "stage: ${stage.id}" in one of them, or add another.`;
        const related = [{ path: ['raci', 'groups'], note: 'the activities of the matrix' }];
        report.add(['lifecycles', 'cycles', i, 'stages', j], message, { found: stage.id, related });
      });
    });
  },
});
