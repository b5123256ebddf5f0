import { columnsOf, rowsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';

/** A column takes room from all the others. */
export const rule = defineAdvice({
  code: 'raci/idle-party',
  docs: 'Each party has a part in some activity.',
  check(raci, report) {
    const total = rowsOf(raci).length;
    for (const { id, path, times } of columnsOf(raci)) {
      // Whoever is left out of everything on purpose has a column that says so.
      if (times.size > 0) continue;
      const none = `"${id}" has no part in any of the ${total} activities, so its column is empty.`;
      report.add(path, `${none} Give it a part, or take it out of "parties".`, { found: id });
    }
  },
});
