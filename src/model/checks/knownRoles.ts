import { roleRefs } from './roleRefs.js';
import { defineRule } from './rule.js';

/** A role that nobody defined has no name, no column and no colour. */
export const rule = defineRule({
  code: 'reference/role',
  severity: 'error',
  docs: 'Whatever belongs to a role, in any block, names a role of the document.',
  check(document, report, { known: { roles } }) {
    if (!roles) return;
    for (const { found, path, why, on } of roleRefs(document)) {
      if (roles.has(found)) continue;
      const what = 'a role of this document';
      report.unknown(path, { what, found, why, ...(on && { on }) }, roles);
    }
  },
});
