import { quote } from '../quote.js';
import { defineRule } from '../rule.js';

/** Answers are told apart by their points. */
export const rule = defineRule({
  code: 'fit/scale',
  severity: 'error',
  docs: 'Each answer of the role fit counts another number of points, and one counts none.',
  check({ fit }, report) {
    if (!fit?.scale) return;
    const first = new Map<number, number>();
    fit.scale.forEach(({ name, points }, i) => {
      const before = first.get(points);
      const other = before === undefined ? undefined : fit.scale?.[before];
      if (before === undefined || !other) {
        first.set(points, i);
        return;
      }
      const message =
        `${quote(name)} counts ${points}, as ${quote(other.name)} does, so it makes no difference which one readers choose. ` +
        'Give each answer points of its own.';
      const related = [{ path: ['fit', 'scale', before], note: `${quote(other.name)}` }];
      report.add(['fit', 'scale', i, 'points'], message, { found: String(points), related });
    });
    if (first.has(0)) return;
    const message =
      'Every answer counts points, so statements speak for a role even where readers do not agree. ' +
      'Give the answer of no agreement 0 points.';
    report.add(['fit', 'scale'], message);
  },
});
