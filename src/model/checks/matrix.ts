import type { Finding } from '../finding.js';
import { acts, partOf } from '../schemes/partOf.js';
import { plainText } from '../text/plainText.js';
import type { Activity, AssignmentKind, RaciBlock, Scheme } from '../types.js';
import { partyId } from './partyId.js';

/** An activity with its name in plain characters and the path to it. */
export interface Row {
  readonly activity: Activity;
  readonly name: string;
  readonly path: Finding['path'];
}

/** Every activity of a matrix, from all of its groups. */
export function rowsOf({ groups }: RaciBlock): Row[] {
  return groups.flatMap(({ activities }, i) =>
    activities.map((activity, j) => ({
      activity,
      name: plainText(activity.name),
      path: ['raci', 'groups', i, 'activities', j],
    })),
  );
}

/** The parties that have a part in an activity, in the order in which they are written. */
export function partiesWith({ assignments }: Activity, word: string): string[] {
  return Object.entries(assignments)
    .filter(([, words]) => words.includes(word))
    .map(([party]) => party);
}

/** The parties that take part in an activity. To be absent is no part. */
export function presentIn({ assignments }: Activity, scheme: Scheme): Set<string> {
  const absent = new Set<string>(
    scheme.assignments.filter((kind) => partOf(kind) === 'absent').map(({ id }) => id),
  );
  const present = Object.entries(assignments).filter(([, words]) =>
    words.some((word) => !absent.has(word)),
  );
  return new Set(present.map(([party]) => party));
}

/** What one party does in the whole matrix. */
export interface Column {
  readonly id: string;
  readonly path: Finding['path'];
  /** In how many activities it has each part. */
  readonly times: ReadonlyMap<string, number>;
  /** In how many activities it has a part at all. To be absent is none. */
  readonly present: number;
  /** In how many it acts. */
  readonly acting: number;
  /** Whether it hears of activities and does nothing else. */
  readonly onlyHears: boolean;
}

// Several rules ask for the same columns, and counting them is what takes time in a large matrix.
const counted = new WeakMap<RaciBlock, readonly Column[]>();

/** The columns of a matrix, counted. */
export function columnsOf(raci: RaciBlock): readonly Column[] {
  const columns = counted.get(raci) ?? countColumns(raci);
  counted.set(raci, columns);
  return columns;
}

function countColumns({ parties, scheme, groups }: RaciBlock): Column[] {
  const kinds = new Map<string, AssignmentKind>(scheme.assignments.map((kind) => [kind.id, kind]));
  const columns = parties.map((party, index) => ({
    id: partyId(party),
    path: ['raci', 'parties', index, 'role' in party ? 'role' : 'id'],
    times: new Map<string, number>(),
    present: 0,
    acting: 0,
    onlyHears: true,
  }));
  const byId = new Map(columns.map((column) => [column.id, column]));
  for (const { assignments } of groups.flatMap(({ activities }) => activities)) {
    for (const [party, words] of Object.entries(assignments)) {
      const column = byId.get(party);
      if (!column) continue;
      let present = false;
      let acting = false;
      for (const word of words) {
        const kind = kinds.get(word);
        if (!kind) continue;
        column.times.set(word, (column.times.get(word) ?? 0) + 1);
        if (partOf(kind) === 'absent') continue;
        present = true;
        acting ||= acts(kind);
        column.onlyHears &&= partOf(kind) === 'hears';
      }
      column.present += Number(present);
      column.acting += Number(acting);
    }
  }
  return columns.map((column) => ({
    ...column,
    onlyHears: column.onlyHears && column.present > 0,
  }));
}
