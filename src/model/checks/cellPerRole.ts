import type { Finding } from '../finding.js';
import type { Aspect, Role } from '../types.js';
import { quote } from './quote.js';
import type { Report } from './report.js';
import { type Context, defineRule } from './rule.js';

/** A gap in the table leaves readers guessing whether nothing applies or something was forgotten. */
export const rule = defineRule({
  code: 'aspect/cells',
  severity: 'error',
  docs: 'Every aspect has a cell for each role, or one shared answer, and not both.',
  check({ roles, comparison }, report, { known }) {
    comparison?.groups.forEach((group, i) => {
      group.aspects.forEach((aspect, j) => {
        const path = ['comparison', 'groups', i, 'aspects', j];
        const { name, cells, shared } = aspect;
        if (cells && shared !== undefined) {
          const message =
            `${quote(name)} has both "cells" and "shared", and only one can fill the row. ` +
            'Keep "shared" if it is true of every role, else "cells".';
          report.add([...path, 'shared'], message, { on: 'key' });
        } else if (!cells && shared === undefined) {
          const message =
            `${quote(name)} has no answers, so its row would be empty. ` +
            'Add "cells" with one for each role, or "shared" with one for all.';
          report.add([...path, 'cells'], message);
        }
        reportGaps(aspect, roles, [...path, 'cells'], known, report);
      });
    });
  },
});

function reportGaps(
  { name, cells }: Aspect,
  roles: readonly Role[],
  path: Finding['path'],
  known: Context['known'],
  report: Report,
): void {
  const ids = known.roles;
  if (!cells || !ids || report.isFull) return;
  const gaps = roles.filter(({ id }) => !Object.hasOwn(cells, id));
  if (gaps.length === 0) return;
  // A mistyped role is reported as such; that its cell is missing, too, would say the same again.
  const strangers = Object.keys(cells).filter((key) => !ids.has(key));
  const meant = new Set(strangers.map((key) => known.nearest(key, ids)));
  for (const role of gaps) {
    if (report.isFull) return;
    if (meant.has(role.id)) continue;
    const message =
      `${quote(name)} has no cell for "${role.id}" (${quote(role.name)}), so its row has a gap. ` +
      `Add "${role.id}" under "cells"; if the question does not apply to the role, write "notApplicable" with the reason.`;
    report.add([...path, role.id], message);
  }
}
