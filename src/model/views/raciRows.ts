import type { Activity, AssignmentKind, Comparison } from '../types.js';

/** A column of the matrix. */
export interface RaciColumn {
  readonly id: string;
  readonly name: string;
  /** The role's place among the roles, from 0; missing for a party that is no role of the document. */
  readonly role: number | undefined;
  /** Whether an activity anywhere gives this party more than one assignment. */
  readonly wide: boolean;
}

/** A row of the matrix: the activity, and for each column its assignments in the scheme's order of weight. */
export interface RaciRow {
  readonly activity: Activity;
  readonly cells: readonly (readonly AssignmentKind[])[];
}

/** What the matrix shows. */
export interface RaciView {
  readonly legend: readonly AssignmentKind[];
  readonly columns: readonly RaciColumn[];
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly RaciRow[];
  }[];
  /** Whether every assignment was worked out by the editors. */
  readonly derived: boolean;
}

/** Columns, legend and rows of the responsibility matrix. */
export function raciRows({
  roles,
  raci,
}: Pick<Comparison, 'roles'> & { raci: NonNullable<Comparison['raci']> }): RaciView {
  const legend = raci.scheme.assignments;
  // The heaviest figure comes first in a cell: who answers, then who works.
  const weighed = [...legend].sort((a, b) => heaviest(b) - heaviest(a));
  const activities = raci.groups.flatMap((group) => group.activities);
  const columns = raci.parties.map((party) => {
    const id = 'role' in party ? party.role : party.id;
    const role = 'role' in party ? roles.findIndex((candidate) => candidate.id === id) : -1;
    return {
      id,
      name: 'name' in party ? party.name : (roles[role]?.name ?? id),
      role: role < 0 ? undefined : role,
      wide: activities.some(({ assignments }) => (assignments[id]?.length ?? 0) > 1),
    };
  });
  const groups = raci.groups.map(({ id, name, activities: members }) => ({
    id,
    name,
    rows: members.map((activity) => ({
      activity,
      cells: columns.map((column) =>
        weighed.filter((kind) => activity.assignments[column.id]?.includes(kind.id)),
      ),
    })),
  }));
  return { legend, columns, groups, derived: activities.every(({ basis }) => basis === 'derived') };
}

function heaviest({ shape }: AssignmentKind): number {
  return Number(shape === 'seal');
}
