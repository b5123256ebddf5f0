import { rowsOf } from './matrix.js';
import { partyId } from './partyId.js';
import { defineRule } from './rule.js';

/** Parties are the columns of the matrix. */
export const rule = defineRule({
  code: 'reference/party',
  severity: 'error',
  docs: 'Assignments name parties of the matrix.',
  check({ raci }, report) {
    if (!raci) return;
    const parties = new Set(raci.parties.map(partyId));
    for (const { activity, name, path } of rowsOf(raci)) {
      for (const party of Object.keys(activity.assignments)) {
        if (parties.has(party)) continue;
        const why = `so no column can show what it does in "${name}"`;
        const what = 'a party of this matrix';
        const at = [...path, 'assignments', party];
        report.unknown(at, { what, found: party, why, on: 'key' }, parties);
      }
    }
  },
});
