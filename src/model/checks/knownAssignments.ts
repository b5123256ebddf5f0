import { plainText } from '../text/plainText.js';
import type { RaciBlock } from '../types.js';
import { rowsOf } from './matrix.js';
import { meantWord } from './meantWord.js';
import type { Report } from './report.js';
import { defineRule } from './rule.js';

/** The words of the scheme carry the letter, the figure and the meaning. */
export const rule = defineRule({
  code: 'reference/assignment',
  severity: 'error',
  docs: 'Assignments are words of the scheme that the matrix is written in.',
  check({ raci }, report) {
    if (!raci) return;
    const { scheme } = raci;
    const words = new Set<string>(scheme.assignments.map((kind) => kind.id));
    for (const { activity, name, path } of rowsOf(raci)) {
      for (const [party, list] of Object.entries(activity.assignments)) {
        list.forEach((word, index) => {
          if (words.has(word)) return;
          const at = [...path, 'assignments', party, index];
          const why = `so the part of "${party}" in "${name}" has no letter`;
          const meant = meantWord(word, scheme);
          if (!meant) {
            const what = `a word of ${plainText(scheme.name)}`;
            report.unknown(at, { what, found: word, why }, words);
            return;
          }
          report.add(at, `"${word}" ${meant.why}, ${why}. ${meant.instead}`, {
            found: word,
            allowed: [...words],
            ...(meant.suggestion !== undefined && { suggestion: meant.suggestion }),
          });
        });
      }
    }
    checkScheme(raci, words, report);
  },
});

/** The rules of the scheme and the limits of the advice speak of its words, too. */
function checkScheme(raci: RaciBlock, words: ReadonlySet<string>, report: Report): void {
  const what = `a word of ${plainText(raci.scheme.name)}`;
  raci.scheme.assignments.forEach((kind, index) => {
    for (const field of ['standIns', 'excludes'] as const) {
      const list = kind[field];
      if (!Array.isArray(list)) continue;
      list.forEach((found, position) => {
        if (words.has(found)) return;
        const path = ['raci', 'scheme', 'assignments', index, field, position];
        report.unknown(path, { what, found, why: `so "${kind.id}" cannot go by it` }, words);
      });
    }
  });
  for (const field of ['max', 'share'] as const) {
    for (const found of Object.keys(raci.advice?.[field] ?? {})) {
      if (words.has(found)) continue;
      const why = 'so nothing can be counted by it';
      report.unknown(['raci', 'advice', field, found], { what, found, why, on: 'key' }, words);
    }
  }
}
