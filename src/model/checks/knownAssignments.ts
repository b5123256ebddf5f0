import { defineRule } from './rule.js';

/** The words of the scheme carry the letter, the figure and the meaning. */
export const rule = defineRule({
  code: 'reference/assignment',
  severity: 'error',
  docs: 'Assignments are words of the scheme that the matrix is written in.',
  check({ raci }, report) {
    if (!raci) return;
    const { scheme } = raci;
    const words = new Set(scheme.assignments.map((kind) => kind.id));
    const byLetter = new Map(scheme.assignments.map((kind) => [kind.letter, kind.id]));
    raci.groups.forEach((group, i) => {
      group.activities.forEach(({ name, assignments }, j) => {
        for (const [party, list] of Object.entries(assignments)) {
          list.forEach((word, k) => {
            if (words.has(word)) return;
            const path = ['raci', 'groups', i, 'activities', j, 'assignments', party, k];
            const meant = byLetter.get(word.toUpperCase());
            const why = `so the part of "${party}" in "${name}" has no letter`;
            const what = `a word of ${scheme.name}`;
            if (meant === undefined) {
              report.unknown(path, { what, found: word, why }, words);
              return;
            }
            report.add(path, `"${word}" is not ${what}, ${why}. Write "${meant}" instead.`, {
              found: word,
              allowed: [...words],
              suggestion: meant,
            });
          });
        }
      });
    });
  },
});
