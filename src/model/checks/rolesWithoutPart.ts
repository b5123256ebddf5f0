import type { Related } from '../finding.js';
import type { Comparison } from '../types.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** A role that is compared and then has nothing to do was forgotten, or is none of the roles. */
export const rule = defineRule({
  code: 'consistency/role',
  severity: 'warning',
  docs: 'Each role has a card of responsibilities, a part in the matrix, or another part in the work.',
  check(comparison, report, { whole }) {
    const works = worksOf(comparison);
    if (!whole || works.length === 0) return;
    const busy = new Set(works.flatMap(({ roles }) => roles));
    comparison.roles.forEach(({ id, name }, index) => {
      if (busy.has(id)) return;
      const message =
        `${quote(name)} is compared with the other roles, but ${works.map(({ lacks }) => lacks).join(' and ')}, ` +
        'so readers do not learn what it does. Add it there, or take it out of "roles".';
      const related: Related[] = works.map(({ path, lacks }) => ({ path, note: `it ${lacks}` }));
      report.add(['roles', index], message, { found: id, related });
    });
  },
});

interface Work {
  readonly path: Related['path'];
  /** What is missing, as a part of a sentence. */
  readonly lacks: string;
  /** The roles that have a part in it. */
  readonly roles: readonly string[];
}

function worksOf({ responsibilities, raci }: Comparison): Work[] {
  const works: Work[] = [];
  if (responsibilities) {
    const roles = Object.keys(responsibilities.roles);
    works.push({ path: ['responsibilities', 'roles'], lacks: 'has no card', roles });
  }
  if (raci) {
    const activities = raci.groups.flatMap((group) => group.activities);
    const roles = activities.flatMap(({ assignments }) => Object.keys(assignments));
    works.push({ path: ['raci', 'groups'], lacks: 'has no part in the matrix', roles });
  }
  return works;
}
