import type { Finding } from '../finding.js';
import type { Comparison, Party } from '../types.js';
import { rowsOf } from './matrix.js';
import { partyId } from './partyId.js';
import { quote } from './quote.js';
import type { Report } from './report.js';
import { defineRule } from './rule.js';

/** Parties are the columns of the matrix and the lanes of the flow. */
export const rule = defineRule({
  code: 'reference/party',
  severity: 'error',
  docs: 'Assignments name parties of the matrix, and steps of the flow name parties of the flow.',
  check({ raci, handoffs }, report) {
    if (raci) checkMatrix(raci, report);
    if (handoffs) checkFlow(handoffs, report);
  },
});

function checkMatrix(raci: NonNullable<Comparison['raci']>, report: Report): void {
  const parties = idsOf(raci.parties);
  for (const { activity, name, path } of rowsOf(raci)) {
    for (const party of Object.keys(activity.assignments)) {
      if (parties.has(party)) continue;
      const why = `so no column can show what it does in "${name}"`;
      const what = 'a party of this matrix';
      const at = [...path, 'assignments', party];
      report.unknown(at, { what, found: party, why, on: 'key' }, parties);
    }
  }
}

function checkFlow(handoffs: NonNullable<Comparison['handoffs']>, report: Report): void {
  const parties = idsOf(handoffs.parties);
  const expect = (found: string, path: Finding['path'], why: string): void => {
    if (parties.has(found)) return;
    report.unknown(path, { what: 'a party of this flow', found, why }, parties);
  };
  handoffs.steps.forEach(({ name, party, hands }, i) => {
    const path = ['handoffs', 'steps', i];
    expect(party, [...path, 'party'], `so ${quote(name)} has no lane to stand in`);
    if (!hands) return;
    expect(hands.to, [...path, 'hands', 'to'], `so ${quote(hands.what)} goes to nobody`);
  });
}

function idsOf(parties: readonly Party[]): ReadonlySet<string> {
  return new Set(parties.map(partyId));
}
