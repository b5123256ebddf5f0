import type { Finding } from '../finding.js';
import type { Comparison, Party } from '../types.js';
import { partyId } from './partyId.js';
import { defineRule } from './rule.js';

type Entry = readonly [id: string, path: Finding['path']];

/** Ids stand in addresses, and references name them. */
export const rule = defineRule({
  code: 'id/duplicate',
  severity: 'error',
  docs: 'An id is used once among things of its kind.',
  check(document, report) {
    const { roles, sources = [], comparison, lifecycles, raci, responsibilities } = document;
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
    unique('party', partyIds(raci?.parties ?? [], ['raci', 'parties']));
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
    for (const [kind, entries] of workIds(document)) unique(kind, entries);
  },
});

/** The ids of the blocks about daily work, by what they are ids of. */
function workIds(document: Comparison): [kind: string, entries: Entry[]][] {
  const { skills, handoffs, scenarios, fit, overlap, tools, faq, related } = document;
  const list = (
    kind: string,
    items: readonly { readonly id: string }[] | undefined,
    ...path: Finding['path']
  ): [string, Entry[]] => [kind, idsIn(items ?? [], path)];
  return [
    list('skill', skills?.items, 'skills', 'items'),
    ['party', partyIds(handoffs?.parties ?? [], ['handoffs', 'parties'])],
    list('step', handoffs?.steps, 'handoffs', 'steps'),
    list('scenario', scenarios?.items, 'scenarios', 'items'),
    ...(scenarios?.items ?? []).map(({ steps }, i) =>
      list('step of this scenario', steps, 'scenarios', 'items', i, 'steps'),
    ),
    list('answer', fit?.scale, 'fit', 'scale'),
    list('statement', fit?.statements, 'fit', 'statements'),
    list('context', overlap?.contexts, 'overlap', 'contexts'),
    list('effect', overlap?.effects, 'overlap', 'effects'),
    list('tool', tools?.items, 'tools', 'items'),
    list('question', faq?.items, 'faq', 'items'),
    list('related item', related?.items, 'related', 'items'),
  ];
}

function partyIds(parties: readonly Party[], path: Finding['path']): Entry[] {
  return parties.map((party, i) => [partyId(party), [...path, i, 'role' in party ? 'role' : 'id']]);
}

function idsIn(list: readonly { readonly id: string }[], path: Finding['path']): Entry[] {
  return list.map(({ id }, index) => [id, [...path, index, 'id']]);
}
