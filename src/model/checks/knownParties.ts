import { partyId } from './partyId.js';
import { defineRule } from './rule.js';

/** Parties are the columns of the matrix. */
export const rule = defineRule({
  code: 'reference/party',
  severity: 'error',
  docs: 'Assignments name parties of the matrix.',
  check({ raci }, report) {
    const parties = new Set(raci?.parties.map(partyId));
    raci?.groups.forEach((group, i) => {
      group.activities.forEach(({ name, assignments }, j) => {
        for (const party of Object.keys(assignments)) {
          if (parties.has(party)) continue;
          const path = ['raci', 'groups', i, 'activities', j, 'assignments', party];
          const why = `so no column can show what it does in "${name}"`;
          const what = 'a party of this matrix';
          report.unknown(path, { what, found: party, why, on: 'key' }, parties);
        }
      });
    });
  },
});
