import { defineRule } from './rule.js';

/** A figure drawn twice in one cell says nothing more. */
export const rule = defineRule({
  code: 'raci/twice',
  severity: 'error',
  docs: 'A party has each assignment at most once in a row.',
  check({ raci }, report) {
    raci?.groups.forEach((group, i) => {
      group.activities.forEach(({ name, assignments }, j) => {
        for (const [party, words] of Object.entries(assignments)) {
          words.forEach((word, k) => {
            if (words.indexOf(word) === k) return;
            const path = ['raci', 'groups', i, 'activities', j, 'assignments', party, k];
            const twice = `In "${name}", "${party}" is "${word}" twice.`;
            report.add(path, `${twice} Remove one of them.`, { found: word });
          });
        }
      });
    });
  },
});
