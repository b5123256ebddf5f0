import { defineRule } from './rule.js';

/** A gap in the table leaves readers guessing whether nothing applies or something was forgotten. */
export const rule = defineRule({
  code: 'aspect/cells',
  severity: 'error',
  docs: 'Every aspect has a cell for each role, or one shared answer, and not both.',
  check({ roles, comparison }, report) {
    comparison?.groups.forEach((group, i) => {
      group.aspects.forEach(({ name, cells, shared }, j) => {
        const path = ['comparison', 'groups', i, 'aspects', j];
        if (cells && shared !== undefined) {
          const both = `"${name}" has both "cells" and "shared", and only one can fill the row.`;
          report.add([...path, 'shared'], `${both} Leave one of them out.`, { on: 'key' });
        } else if (!cells && shared === undefined) {
          const none = `"${name}" has no answers, so its row would be empty.`;
          report.add(
            [...path, 'cells'],
            `${none} Add "cells" with one for each role, or "shared".`,
          );
        }
        if (!cells) return;
        for (const role of roles) {
          if (Object.hasOwn(cells, role.id)) continue;
          const gap = `"${name}" has no cell for "${role.id}" (${role.name}), so its row has a gap.`;
          const advice = `Add "${role.id}" to "cells"; if it does not apply, write notApplicable with the reason.`;
          report.add([...path, 'cells', role.id], `${gap} ${advice}`);
        }
      });
    });
  },
});
