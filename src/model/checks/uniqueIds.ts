import type { Finding } from '../finding.js';
import { partyId } from './partyId.js';
import { defineRule } from './rule.js';

type Entry = readonly [id: string, path: Finding['path']];

/** Ids stand in addresses, and references name them. */
export const rule = defineRule({
  code: 'id/duplicate',
  severity: 'error',
  docs: 'An id is used once among things of its kind.',
  check({ roles, sources = [], comparison, lifecycles, raci, responsibilities }, report) {
    const unique = (kind: string, entries: readonly Entry[]): void => {
      const taken = new Map<string, Finding['path']>();
      for (const [id, path] of entries) {
        const first = taken.get(id);
        if (first === undefined) {
          taken.set(id, path);
          continue;
        }
        const message =
          `Another ${kind} already has the id "${id}", so a link or reference could mean either. ` +
          'Give each its own id.';
        const related = [{ path: first, note: `the first ${kind} with this id` }];
        report.add(path, message, { found: id, related });
      }
    };
    unique('role', idsIn(roles, ['roles']));
    unique('source', idsIn(sources, ['sources']));

    const groups = comparison?.groups ?? [];
    unique('group', idsIn(groups, ['comparison', 'groups']));
    unique(
      'aspect',
      groups.flatMap((group, i) => idsIn(group.aspects, ['comparison', 'groups', i, 'aspects'])),
    );

    const cycles = lifecycles?.cycles ?? [];
    const stages = cycles.flatMap((cycle, i) =>
      cycle.stages.map((stage, j) => ({ stage, path: ['lifecycles', 'cycles', i, 'stages', j] })),
    );
    unique('life cycle', idsIn(cycles, ['lifecycles', 'cycles']));
    unique(
      'stage',
      stages.map(({ stage, path }): Entry => [stage.id, [...path, 'id']]),
    );
    unique(
      'nested life cycle',
      stages.flatMap(({ stage, path }) => idsIn(stage.nested ?? [], [...path, 'nested'])),
    );

    const activities = raci?.groups ?? [];
    unique(
      'party',
      (raci?.parties ?? []).map((party, i): Entry => {
        const key = 'role' in party ? 'role' : 'id';
        return [partyId(party), ['raci', 'parties', i, key]];
      }),
    );
    unique('group', idsIn(activities, ['raci', 'groups']));
    unique(
      'activity',
      activities.flatMap((group, i) =>
        idsIn(group.activities, ['raci', 'groups', i, 'activities']),
      ),
    );
    if (typeof raci?.scheme === 'object') {
      unique('assignment', idsIn(raci.scheme.assignments, ['raci', 'scheme', 'assignments']));
    }

    for (const [role, { groups: cards }] of Object.entries(responsibilities?.roles ?? {})) {
      unique('group', idsIn(cards, ['responsibilities', 'roles', role, 'groups']));
    }
  },
});

function idsIn(list: readonly { readonly id: string }[], path: Finding['path']): Entry[] {
  return list.map(({ id }, index) => [id, [...path, index, 'id']]);
}
