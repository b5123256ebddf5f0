import { partOf } from '../../schemes/partOf.js';
import type { Part } from '../../types.js';
import { columnsOf, rowsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';
import { adviceShare, tooOften } from './limits.js';

/** One party in the same part nearly everywhere: a bottleneck, or a habit. */
export const rule = defineAdvice({
  code: 'raci/overloaded',
  docs: 'No party has the same part in almost every activity.',
  check(raci, report) {
    const total = rowsOf(raci).length;
    for (const column of columnsOf(raci)) {
      // A party that only hears of things gets advice of its own.
      if (column.onlyHears) continue;
      for (const kind of tooOften(raci, column, total)) {
        const part = partOf(kind);
        const percent = Math.round(adviceShare(raci, kind) * 100);
        report.add(
          column.path,
          `"${column.id}" is "${kind.id}" in ${column.times.get(kind.id)} of ${total} activities, which is more than ` +
            `${percent} %. ${part ? INSTEAD[part] : 'Ask whether it has to be that many.'}`,
          { found: column.id },
        );
      }
    }
  },
});

const INSTEAD: Readonly<Record<Part, string>> = {
  answers: 'Much waits for one party. Pass some of it on to those who are closer to the work.',
  works: 'Ask whether one party can keep up with so much, and who could take some of it over.',
  helps: 'Ask whether one party can help so often, and where it is not needed.',
  checks: 'Much waits for one check. Ask where it can be left out or done by another.',
  advises: 'Ask where its answer could change the result; elsewhere it can be told after.',
  hears: 'Ask where it acts on the news; elsewhere a page to look it up may do.',
  absent: 'Ask whether it belongs in this matrix.',
};
