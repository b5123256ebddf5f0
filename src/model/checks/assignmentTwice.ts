import { rowsOf } from './matrix.js';
import { defineRule } from './rule.js';

/** A figure drawn twice in one cell says nothing more. */
export const rule = defineRule({
  code: 'raci/twice',
  severity: 'error',
  docs: 'A party has each assignment at most once in a row.',
  check({ raci }, report) {
    if (!raci) return;
    for (const { activity, name, path } of rowsOf(raci)) {
      for (const [party, words] of Object.entries(activity.assignments)) {
        words.forEach((word, index) => {
          if (words.indexOf(word) === index) return;
          const twice = `In "${name}", "${party}" is "${word}" twice.`;
          report.add([...path, 'assignments', party, index], `${twice} Remove one of them.`, {
            found: word,
          });
        });
      }
    }
  },
});
