import type { Finding } from '../finding.js';
import type { Comparison, Party } from '../types.js';
import { quote } from './quote.js';

/** A place where a role is named. */
export interface RoleRef {
  readonly found: string;
  readonly path: Finding['path'];
  /** What readers miss if there is no such role: the end of a sentence. */
  readonly why: string;
  readonly on?: 'key';
}

/** Wherever a block names a role. */
export function roleRefs(comparison: Comparison): RoleRef[] {
  return [
    ...inTable(comparison),
    ...byRole(
      comparison.responsibilities?.roles,
      ['responsibilities', 'roles'],
      'so no card can show its duties',
    ),
    ...inLifecycles(comparison),
    ...partiesIn('raci', comparison.raci, 'party'),
    ...byRole(comparison.questions?.roles, ['questions', 'roles'], 'so nobody asks its questions'),
    ...listed(comparison),
    ...partiesIn('handoffs', comparison.handoffs, 'lane'),
    ...inScenarios(comparison),
    ...inFit(comparison),
  ];
}

function byRole(entries: object | undefined, path: Finding['path'], why: string): RoleRef[] {
  return Object.keys(entries ?? {}).map((found) => ({
    found,
    path: [...path, found],
    why,
    on: 'key',
  }));
}

function listed({ skills, tools, takeaways }: Comparison): RoleRef[] {
  const lists = { skills: skills?.items, tools: tools?.items, takeaways: takeaways?.items };
  return Object.entries(lists).flatMap(([block, items = []]) =>
    items.flatMap((item, i) => {
      const { roles = [], name, text = '' } = item as Listed;
      const why = `so ${quote(name ?? text)} stands with nobody`;
      return roles.map((found, j) => ({ found, path: [block, 'items', i, 'roles', j], why }));
    }),
  );
}

interface Listed {
  readonly roles?: readonly string[];
  readonly name?: string;
  readonly text?: string;
}

function inTable({ comparison }: Comparison): RoleRef[] {
  return (comparison?.groups ?? []).flatMap((group, i) =>
    group.aspects.flatMap(({ name, cells }, j) => {
      const path = ['comparison', 'groups', i, 'aspects', j, 'cells'];
      return byRole(cells, path, `so no column can show this cell of ${quote(name)}`);
    }),
  );
}

function inLifecycles({ lifecycles }: Comparison): RoleRef[] {
  return (lifecycles?.cycles ?? []).flatMap(({ role, name }, i) => {
    const why = `so ${quote(name)} cannot be drawn as its life cycle`;
    return role === undefined
      ? []
      : { found: role, path: ['lifecycles', 'cycles', i, 'role'], why };
  });
}

function partiesIn(
  name: 'raci' | 'handoffs',
  block: { readonly parties: readonly Party[] } | undefined,
  what: 'party' | 'lane',
): RoleRef[] {
  const why = `so this ${what} has no name. A party that is no role takes "id" and "name"`;
  return (block?.parties ?? []).flatMap((party, i) =>
    'role' in party ? { found: party.role, path: [name, 'parties', i, 'role'], why } : [],
  );
}

function inScenarios({ scenarios }: Comparison): RoleRef[] {
  return (scenarios?.items ?? []).flatMap(({ name, roles, steps = [] }, i) => {
    const path = ['scenarios', 'items', i];
    const told = steps.flatMap(({ role, text }, j) => {
      const why = `so ${quote(text)} happens without anybody`;
      return role === undefined
        ? []
        : { found: role as string, path: [...path, 'steps', j, 'role'], why };
    });
    return [...byRole(roles, [...path, 'roles'], `so nobody does this in ${quote(name)}`), ...told];
  });
}

function inFit({ fit }: Comparison): RoleRef[] {
  const spoken = (fit?.statements ?? []).flatMap(({ text, speaksFor }, i) =>
    byRole(
      speaksFor,
      ['fit', 'statements', i, 'speaksFor'],
      `so agreeing with ${quote(text)} counts for nobody`,
    ),
  );
  return [...spoken, ...byRole(fit?.results, ['fit', 'results'], 'so nobody can get this result')];
}
