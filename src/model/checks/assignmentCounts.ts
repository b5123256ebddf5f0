import type { Activity, AssignmentKind } from '../types.js';
import { defineRule } from './rule.js';

/** How many of each a row takes is data of the scheme: RACI wants one accountable and someone responsible. */
export const rule = defineRule({
  code: 'raci/count',
  severity: 'error',
  docs: 'Each activity has as many of each assignment as its scheme allows.',
  check({ raci }, report) {
    if (!raci) return;
    const { scheme } = raci;
    raci.groups.forEach((group, i) => {
      group.activities.forEach((activity, j) => {
        const path = ['raci', 'groups', i, 'activities', j, 'assignments'];
        for (const kind of scheme.assignments) {
          const parties = partiesOf(activity, kind);
          const { min = 0, max = Number.POSITIVE_INFINITY } = kind;
          if (parties.length >= min && parties.length <= max) continue;
          const message = sentence(activity, kind, parties, scheme.name);
          const surplus = parties.length > max ? parties[max] : undefined;
          const found = parties.length > 0 ? { found: parties.join(', ') } : {};
          report.add(surplus === undefined ? path : [...path, surplus], message, found);
        }
      });
    });
  },
});

function partiesOf({ assignments }: Activity, { id }: AssignmentKind): string[] {
  return Object.entries(assignments)
    .filter(([, words]) => words.includes(id))
    .map(([party]) => party);
}

function sentence(
  { name }: Activity,
  { id, min = 0, max }: AssignmentKind,
  parties: readonly string[],
  scheme: string,
): string {
  const rule = `${scheme} asks for ${min === max ? 'exactly' : parties.length < min ? 'at least' : 'at most'}`;
  if (parties.length < min) {
    const who = parties.length === 0 ? `nobody is ${id}` : `only ${parties.join(', ')} is ${id}`;
    return `In "${name}" ${who}; ${rule} ${min}. Write "${id}" for one of the parties.`;
  }
  const keep = max === 1 ? 'Keep one and give the others another word.' : 'Give some another word.';
  return `In "${name}" ${parties.join(' and ')} are all ${id}; ${rule} ${max}. ${keep}`;
}
