import { clip } from '../finding.js';
import { plainText } from '../text/plainText.js';
import type { Activity, AssignmentKind, Scheme } from '../types.js';
import { partiesWith, type Row, rowsOf } from './matrix.js';
import { partyId } from './partyId.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';

/** How many of each a row takes is data of the scheme: RACI wants one accountable and someone responsible. */
export const rule = defineRule({
  code: 'raci/count',
  severity: 'error',
  docs: 'Each activity has as many of each assignment as its scheme allows.',
  check({ raci }, report) {
    if (!raci) return;
    const { scheme } = raci;
    const everyone = raci.parties.map(partyId);
    for (const row of rowsOf(raci)) {
      for (const kind of scheme.assignments) {
        const { activity, path } = row;
        const holders = partiesWith(activity, kind.id);
        const { min = 0, max = Number.POSITIVE_INFINITY } = kind;
        const at = [...path, 'assignments'];
        if (holders.length > max) {
          report.add([...at, holders[max] ?? ''], tooMany(row, kind, holders, scheme), {
            found: clip(holders.join(', '), 200),
            related: holders.slice(0, Math.min(max, 10)).map((party) => ({
              path: [...at, party],
              note: `"${party}" is "${kind.id}", too.`,
            })),
          });
        } else if (holders.length + standIns(activity, kind) < min) {
          report.add(at, tooFew(row, kind, holders, scheme, everyone), {
            ...(holders.length > 0 && { found: clip(holders.join(', '), 200) }),
          });
        }
      }
    }
  },
});

function standIns(activity: Activity, { id, standIns: words = [] }: AssignmentKind): number {
  const others = words.filter((word) => word !== id).flatMap((word) => partiesWith(activity, word));
  const holders = partiesWith(activity, id);
  return new Set(others.filter((party) => !holders.includes(party))).size;
}

function tooFew(
  { name }: Row,
  kind: AssignmentKind,
  holders: readonly string[],
  scheme: Scheme,
  everyone: readonly string[],
): string {
  const { id, standIns: words = [] } = kind;
  const who = holders.length === 0 ? 'nobody is' : `only ${listed(holders)} is`;
  const instead = words.length > 0 ? `; ${listed(words, 'or')} would count, too` : '';
  const near = everyone.slice(0, 20 + holders.length);
  const free = near.filter((party) => !holders.includes(party)).slice(0, 20);
  return (
    `In "${name}" ${who} "${id}"; ${asks(kind, scheme)}${instead}. ` +
    `Write "${id}" for ${holders.length > 0 ? 'another' : 'one'} of the parties: ${free.join(', ')}.`
  );
}

function tooMany(
  { name }: Row,
  kind: AssignmentKind,
  holders: readonly string[],
  scheme: Scheme,
): string {
  const { id, max = 0 } = kind;
  const others = scheme.assignments.map((other) => other.id).filter((other) => other !== id);
  const keep = max === 1 ? 'Keep one' : `Keep ${max}`;
  return (
    `In "${name}" ${listed(holders)} are ${holders.length === 2 ? 'both' : 'all'} "${id}"; ${asks(kind, scheme)}. ` +
    `${keep} and write ${listed(others, 'or')} for ${holders.length - max === 1 ? 'the other' : 'the others'}, or nothing.`
  );
}

function asks({ min = 0, max }: AssignmentKind, { name }: Scheme): string {
  if (min === max) return `${plainText(name)} asks for exactly ${min}`;
  const least = min > 0 ? `at least ${min}` : '';
  const most = max === undefined ? '' : `at most ${max}`;
  return `${plainText(name)} asks for ${[least, most].filter(Boolean).join(' and ')}`;
}
