import { quote } from './quote.js';
import { roleRefs } from './roleRefs.js';
import { defineRule } from './rule.js';

/** A role that nobody defined has no name, no column and no colour. */
export const rule = defineRule({
  code: 'reference/role',
  severity: 'error',
  docs: 'Whatever belongs to a role, in any block, names a role of the document.',
  check(document, report, { known: { roles } }) {
    if (!roles) return;
    const { comparison, lifecycles, raci, responsibilities } = document;
    const expect = (
      found: string,
      path: readonly (string | number)[],
      why: string,
      on?: 'key',
    ): void => {
      if (roles.has(found)) return;
      const what = 'a role of this document';
      report.unknown(path, { what, found, why, ...(on && { on }) }, roles);
    };
    comparison?.groups.forEach((group, i) => {
      group.aspects.forEach((aspect, j) => {
        for (const role of Object.keys(aspect.cells ?? {})) {
          const path = ['comparison', 'groups', i, 'aspects', j, 'cells', role];
          expect(role, path, `so no column can show this cell of ${quote(aspect.name)}`, 'key');
        }
      });
    });
    for (const role of Object.keys(responsibilities?.roles ?? {})) {
      expect(role, ['responsibilities', 'roles', role], 'so no card can show its duties', 'key');
    }
    lifecycles?.cycles.forEach((cycle, i) => {
      if (cycle.role === undefined) return;
      const path = ['lifecycles', 'cycles', i, 'role'];
      expect(cycle.role, path, `so ${quote(cycle.name)} cannot be drawn as its life cycle`);
    });
    raci?.parties.forEach((party, i) => {
      if (!('role' in party)) return;
      const why = 'so this party has no name. A party that is no role takes "id" and "name"';
      expect(party.role, ['raci', 'parties', i, 'role'], why);
    });
    for (const { found, path, why, on } of roleRefs(document)) expect(found, path, why, on);
  },
});
