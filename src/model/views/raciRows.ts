import type { Activity, AssignmentKind, Comparison, Text } from '../types.js';

/** A column of the matrix. */
export interface RaciColumn {
  readonly id: string;
  readonly name: Text;
  /** The role's number, from 1; missing for a party that is no role of the document. */
  readonly role: number | undefined;
  /** Whether an activity anywhere gives this party more than one assignment. */
  readonly wide: true | undefined;
}

/** A row of the matrix: the activity, and for each column its assignments in the scheme's order of weight. */
export interface RaciRow {
  readonly activity: Activity;
  readonly cells: readonly (readonly AssignmentKind[])[];
}

/** What the matrix shows. */
export interface RaciView {
  readonly columns: readonly RaciColumn[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: Text;
    readonly rows: readonly RaciRow[];
  }[];
  /** Whether every assignment was worked out by the editors. */
  readonly derived: boolean;
}

/** Columns and rows of the responsibility matrix. */
export function raciRows({
  roles,
  raci,
}: Pick<Comparison, 'roles'> & { raci: NonNullable<Comparison['raci']> }): RaciView {
  const kinds = raci.scheme.assignments;
  // The heaviest figure comes first in a cell: who answers, then who works.
  const weighed = [true, false].flatMap((heavy) =>
    kinds.filter(({ shape }) => (shape === 'seal') === heavy),
  );
  const activities = raci.groups.flatMap((group) => group.activities);
  const columns = raci.parties.map((party) => {
    const { role, name, id = role as string } = party as Partial<Record<string, string>>;
    const index = roles.findIndex((candidate) => candidate.id === role);
    return {
      id,
      name: name ?? roles[index]?.name ?? id,
      role: index + 1 || undefined,
      wide: activities.some(({ assignments }) => assignments[id]?.[1]) || undefined,
    };
  });
  const groups = raci.groups.map((group) => ({
    ...group,
    rows: group.activities.map((activity) => ({
      activity,
      cells: columns.map(({ id }) =>
        weighed.filter((kind) => activity.assignments[id]?.includes(kind.id)),
      ),
    })),
  }));
  return { columns, groups, derived: activities.every(({ basis }) => basis === 'derived') };
}
