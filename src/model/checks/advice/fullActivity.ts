import { columnsOf, rowsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';
import { adviceFrom } from './limits.js';

/** Where everybody takes part, few are needed. */
export const rule = defineAdvice({
  code: 'raci/full-activity',
  docs: 'In a matrix of many parties, no activity has a part for all of them.',
  check(raci, report) {
    const parties = columnsOf(raci).map(({ id }) => id);
    if (parties.length < adviceFrom(raci, 'fullActivityFrom')) return;
    const absent = new Set<string>(
      raci.scheme.assignments.filter(({ part }) => part === 'absent').map(({ id }) => id),
    );
    for (const { activity, name, path } of rowsOf(raci)) {
      const present = new Set<string>();
      for (const [party, words] of Object.entries(activity.assignments)) {
        if (words.some((word) => !absent.has(word))) present.add(party);
      }
      if (!parties.every((party) => present.has(party))) continue;
      report.add(
        [...path, 'assignments'],
        `All ${parties.length} parties have a part in "${name}". Ask who could do without one: an empty cell saves ` +
          'everybody a meeting.',
      );
    }
  },
});
