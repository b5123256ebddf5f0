import { presentIn, rowsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';

/** Only where the scheme asks for nobody: otherwise the count of its assignments says it already. */
export const rule = defineAdvice({
  code: 'raci/empty-activity',
  docs: 'Somebody has a part in each activity.',
  check(raci, report) {
    for (const { activity, name, path } of rowsOf(raci)) {
      if (presentIn(activity, raci.scheme).size > 0) continue;
      report.add(
        [...path, 'assignments'],
        `Nobody has a part in "${name}", so its row says nothing. Write who does it, or take it out.`,
      );
    }
  },
});
