import { columnsOf, rowsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';

/** A column takes room from all the others. */
export const rule = defineAdvice({
  code: 'raci/idle-party',
  docs: 'Each party has a part in some activity.',
  check(raci, report) {
    const total = rowsOf(raci).length;
    for (const { id, path, present, times } of columnsOf(raci)) {
      if (present > 0) continue;
      const none = `"${id}" has no part in any of the ${total} activities`;
      const column =
        times.size > 0 ? 'so its column says the same throughout' : 'so its column is empty';
      report.add(path, `${none}, ${column}. Give it a part, or take it out of "parties".`, {
        found: id,
      });
    }
  },
});
