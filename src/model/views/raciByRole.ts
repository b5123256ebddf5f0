import type { Activity, AssignmentKind, Text } from '../types.js';
import { type RaciColumn, raciRows } from './raciRows.js';

/** An activity, the name of its group, and who has which part in it. */
export interface RaciSentence {
  readonly activity: Activity;
  readonly group: Text;
  /** Each word of the scheme that somebody has, in the scheme's order. */
  readonly parts: readonly {
    readonly kind: AssignmentKind;
    readonly parties: readonly RaciColumn[];
  }[];
}

/** A party, and what it is in for: by each word of the scheme, in the scheme's order, all, some or no activities. */
export interface RaciParty extends RaciColumn {
  readonly parts: readonly {
    readonly kind: AssignmentKind;
    readonly sentences: readonly RaciSentence[];
  }[];
}

/** A responsibility matrix by its columns, and each of its rows in words. */
export interface RaciByRoleView {
  readonly parties: readonly RaciParty[];
  readonly sentences: readonly RaciSentence[];
  /** Whether every assignment was worked out by the editors. */
  readonly derived: boolean;
}

/** What each party of a responsibility matrix is in for, and each activity with all who take part. */
export function raciByRole(document: Parameters<typeof raciRows>[0]): RaciByRoleView {
  const { columns, groups, derived } = raciRows(document);
  const kinds = document.raci.scheme.assignments;
  const sentences = groups.flatMap(({ name: group, rows }) =>
    rows.map(({ activity, cells }) => ({
      activity,
      group,
      parts: kinds
        .map((kind) => ({ kind, parties: columns.filter((_, at) => cells[at]?.includes(kind)) }))
        .filter(({ parties }) => parties[0]),
    })),
  );
  return {
    parties: columns.map((column) => ({
      ...column,
      parts: kinds.map((kind) => ({
        kind,
        sentences: sentences.filter(({ activity }) =>
          activity.assignments[column.id]?.includes(kind.id),
        ),
      })),
    })),
    sentences,
    derived,
  };
}
