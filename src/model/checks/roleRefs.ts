import type { Finding } from '../finding.js';
import type { Comparison } from '../types.js';
import { quote } from './quote.js';

/** A place where a role is named. */
export interface RoleRef {
  readonly found: string;
  readonly path: Finding['path'];
  /** What readers miss if there is no such role: the end of a sentence. */
  readonly why: string;
  readonly on?: 'key';
}

/** Where the blocks about daily work name roles: questions, skills, tools, flow, scenarios, role fit, takeaways. */
export function roleRefs(comparison: Comparison): RoleRef[] {
  return [
    ...byRole(comparison.questions?.roles, ['questions', 'roles'], 'so nobody asks its questions'),
    ...listed(comparison),
    ...partiesIn(comparison),
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

function partiesIn({ handoffs }: Comparison): RoleRef[] {
  const why = 'so this lane has no name. A party that is no role takes "id" and "name"';
  return (handoffs?.parties ?? []).flatMap((party, i) =>
    'role' in party ? { found: party.role, path: ['handoffs', 'parties', i, 'role'], why } : [],
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
