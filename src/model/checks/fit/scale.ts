import { quote } from '../quote.js';
import { repeats } from '../repeats.js';
import { defineRule } from '../rule.js';

/** Answers are told apart by their points. */
export const rule = defineRule({
  code: 'fit/scale',
  severity: 'error',
  docs: 'Each answer of the role fit counts another number of points, and one counts none.',
  check({ fit }, report) {
    if (!fit?.scale) return;
    for (const { entry, index, first, firstIndex } of repeats(fit.scale, ({ points }) => points)) {
      const { name, points } = entry;
      const message =
        `${quote(name)} counts ${points}, as ${quote(first.name)} does, so it makes no difference which one readers choose. ` +
        'Give each answer points of its own.';
      const related = [{ path: ['fit', 'scale', firstIndex], note: quote(first.name) }];
      report.add(['fit', 'scale', index, 'points'], message, { found: String(points), related });
    }
    if (fit.scale.some(({ points }) => points === 0)) return;
    const message =
      'Every answer counts points, so statements speak for a role even where readers do not agree. ' +
      'Give the answer of no agreement 0 points.';
    report.add(['fit', 'scale'], message);
  },
});
