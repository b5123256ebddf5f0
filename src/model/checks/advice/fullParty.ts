import { thresholds } from '../../schemes/thresholds.js';
import { columnsOf, rowsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';
import { adviceFrom, tooOften } from './limits.js';

/** Who works in all activities has to be in all; who is merely asked or told need not. */
export const rule = defineAdvice({
  code: 'raci/full-party',
  docs: 'In a matrix of many activities, no party has a part in all of them and acts in few.',
  check(raci, report) {
    const total = rowsOf(raci).length;
    if (total < adviceFrom(raci, 'fullPartyFrom')) return;
    for (const column of columnsOf(raci)) {
      const { id, path, present, acting } = column;
      if (present < total || acting >= thresholds.acting * total) continue;
      // Where one part is all it has, or nearly, there is better advice on that part.
      if (tooOften(raci, column, total).length > 0) continue;
      const where = acting === 0 ? 'acts in none of them' : `acts in ${acting} of them`;
      report.add(
        path,
        `"${id}" has a part in all ${total} activities and ${where}. Ask in which of them it can do without one.`,
        { found: id },
      );
    }
  },
});
