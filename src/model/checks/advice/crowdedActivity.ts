import { clip } from '../../finding.js';
import { partOf } from '../../schemes/partOf.js';
import type { Part } from '../../types.js';
import { partiesWith, rowsOf } from '../matrix.js';
import { listed } from '../sentence.js';
import { defineAdvice } from './defineAdvice.js';
import { adviceMax } from './limits.js';

/** Many hands in one activity: each is a conversation more before it can go on. */
export const rule = defineAdvice({
  code: 'raci/crowded',
  docs: 'Not too many parties of one activity have the same part.',
  check(raci, report) {
    for (const { activity, name, path } of rowsOf(raci)) {
      for (const kind of raci.scheme.assignments) {
        const holders = partiesWith(activity, kind.id);
        const most = adviceMax(raci, kind);
        if (holders.length <= most) continue;
        const part = partOf(kind);
        report.add(
          [...path, 'assignments'],
          `In "${name}" ${holders.length} of ${raci.parties.length} parties are "${kind.id}": ` +
            `${listed(holders)}. More than ${most} are seldom needed. ` +
            (part ? INSTEAD[part] : 'Ask who could be left out.'),
          { found: clip(holders.join(', '), 200) },
        );
      }
    }
  },
});

const INSTEAD: Readonly<Record<Part, string>> = {
  answers: 'Where several answer, each can wait for the other. Keep the one who has the last word.',
  works: 'Break the activity into smaller ones, or keep those who do most of the work.',
  helps: 'Keep those without whose help it would not be done.',
  checks: 'Each of them can hold it up. Keep those who have to check.',
  advises:
    'Each of them takes time. Keep those whose answer could change the result; tell the others after.',
  hears: 'Keep those who act on the news; a page to look it up may do for the others.',
  absent: 'An empty cell may say it as well.',
};
