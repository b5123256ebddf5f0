import { partOf } from '../../schemes/partOf.js';
import { columnsOf } from '../matrix.js';
import { defineAdvice } from './defineAdvice.js';
import { adviceFrom } from './limits.js';

/** A column for somebody who is only told is a mailing list. */
export const rule = defineAdvice({
  code: 'raci/only-informed',
  docs: 'No party is told of many activities and has no other part.',
  check(raci, report) {
    const least = adviceFrom(raci, 'onlyInformedFrom');
    const hearing = raci.scheme.assignments.filter((kind) => partOf(kind) === 'hears');
    for (const { id, path, present, times, onlyHears } of columnsOf(raci)) {
      if (!onlyHears || present < least) continue;
      const word = hearing.find((kind) => times.has(kind.id))?.id ?? '';
      report.add(
        path,
        `"${id}" is "${word}" in ${present} activities and has no other part. A report or a page to look it up may do ` +
          'instead of a column; or ask where its word is needed.',
        { found: id },
      );
    }
  },
});
