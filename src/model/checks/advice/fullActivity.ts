import { presentIn, rowsOf } from '../matrix.js';
import { partyId } from '../partyId.js';
import { defineAdvice } from './defineAdvice.js';
import { adviceFrom } from './limits.js';

/** Where everybody takes part, few are needed. */
export const rule = defineAdvice({
  code: 'raci/full-activity',
  docs: 'In a matrix of many parties, no activity has a part for all of them.',
  check(raci, report) {
    const parties = raci.parties.map(partyId);
    if (parties.length < adviceFrom(raci, 'fullActivityFrom')) return;
    for (const { activity, name, path } of rowsOf(raci)) {
      const present = presentIn(activity, raci.scheme);
      if (!parties.every((party) => present.has(party))) continue;
      report.add(
        [...path, 'assignments'],
        `All ${parties.length} parties have a part in "${name}". Ask who could do without one: an empty cell saves ` +
          'everybody a meeting.',
      );
    }
  },
});
