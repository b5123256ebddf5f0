import type { Related } from '../finding.js';
import type { Comparison } from '../types.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';

/** A role that is compared and then has nothing to do was forgotten, or is none of the roles. */
export const rule = defineRule({
  code: 'consistency/role',
  severity: 'warning',
  docs: 'Each role has a card, a part in the matrix, a skill or another part in the work.',
  check(comparison, report, { whole }) {
    const works = worksOf(comparison);
    if (!whole || works.length === 0) return;
    const busy = new Set(works.flatMap(({ roles }) => roles));
    const lacks = listed(
      works.map(({ lack }) => lack),
      'and',
      '',
    );
    comparison.roles.forEach(({ id, name }, index) => {
      if (busy.has(id)) return;
      const message =
        `${quote(name)} is compared with the other roles, but has ${lacks}, ` +
        'so readers do not learn what it does. Add it there, or take it out of "roles".';
      const related: Related[] = works.map(({ path, lack }) => ({ path, note: `it has ${lack}` }));
      report.add(['roles', index], message, { found: id, related });
    });
  },
});

interface Work {
  readonly path: Related['path'];
  /** What a role lacks that has no part in it. */
  readonly lack: string;
  /** The roles that have a part in it. */
  readonly roles: readonly string[];
}

function worksOf({ responsibilities, questions, raci, skills, handoffs }: Comparison): Work[] {
  const works: Work[] = [];
  const add = (path: Work['path'], lack: string, roles: readonly string[]): void => {
    works.push({ path, lack, roles });
  };
  if (raci) {
    const activities = raci.groups.flatMap((group) => group.activities);
    const roles = activities.flatMap(({ assignments }) => Object.keys(assignments));
    add(['raci', 'groups'], 'no part in the matrix', roles);
  }
  if (responsibilities) {
    add(['responsibilities', 'roles'], 'no card', Object.keys(responsibilities.roles));
  }
  if (questions) add(['questions', 'roles'], 'no questions', Object.keys(questions.roles));
  if (skills)
    add(
      ['skills', 'items'],
      'no skill',
      skills.items.flatMap(({ roles }) => roles),
    );
  if (handoffs)
    add(
      ['handoffs', 'steps'],
      'no step',
      handoffs.steps.map(({ party }) => party),
    );
  return works;
}
