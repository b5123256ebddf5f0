import { foldText } from '../text/foldText.js';
import type { Aspect, Cell, Claim, Comparison, Role, Text } from '../types.js';

/** One answer as it stands in a row. */
export interface RowCell {
  /** The number of the first role that gives it, from 1. */
  readonly number: number;
  /** All roles that share it. */
  readonly roles: readonly [Role, ...Role[]];
  /** Missing where the document holds no answer for the role. */
  readonly cell: Cell | undefined;
}

/** A row of the comparison table. */
export interface ComparisonRow {
  readonly aspect: Aspect;
  /** Whether the roles differ on it, or their sources do. */
  readonly differs: boolean;
  /** In the order of roles; neighbours that agree, and on the same grounds, are one cell. */
  readonly cells: readonly RowCell[];
}

/** A group of rows with the counts of all and of those that differ. */
export interface ComparisonRowGroup {
  readonly id: string;
  readonly name: Text;
  readonly rows: readonly ComparisonRow[];
  /** How many rows it has, whatever is shown of them. */
  readonly total: number;
  readonly differing: number;
}

/** What the comparison table shows: groups of rows in the document's order. */
export function comparisonRows({
  roles,
  comparison,
}: Pick<Comparison, 'roles'> & {
  comparison: NonNullable<Comparison['comparison']>;
}): readonly ComparisonRowGroup[] {
  return comparison.groups.map((group) => {
    const rows = group.aspects.map((aspect) => comparisonRow(aspect, roles));
    const differing = rows.filter((row) => row.differs).length;
    return { ...group, rows, total: rows.length, differing };
  });
}

/** Every field that a cell of any kind may have. */
interface AnyCell {
  readonly text?: Text | undefined;
  readonly answer?: string | undefined;
  readonly notApplicable?: Text | undefined;
  readonly list?: readonly Claim[] | undefined;
  readonly disagree?: readonly Claim[] | undefined;
  readonly sources?: Claim['sources'];
  readonly basis?: Claim['basis'];
}

function comparisonRow(aspect: Aspect, roles: readonly Role[]): ComparisonRow {
  const cells: { number: number; roles: [Role, ...Role[]]; cell: AnyCell | undefined }[] = [];
  let differs = false;
  let before: string | undefined;
  roles.forEach((role, index) => {
    const cell: AnyCell | undefined = aspect.shared ?? aspect.cells?.[role.id];
    const said = cell && meaning(cell);
    const last = cells.at(-1);
    const same = said === before && last?.cell;
    before = said;
    // Who says what inside a list, and on what basis, cannot be told in one cell for two. Nor can who cites a source: it
    // would be cited there for a role that it says nothing of.
    if (same && cell && meaning(same, grounds(same)) === meaning(cell, grounds(cell))) {
      const known = JSON.stringify(same.sources ?? []);
      const more = cell.sources?.filter((source) => !known.includes(JSON.stringify(source))) ?? [];
      last.cell = { ...same, sources: [...(same.sources ?? []), ...more] };
      last.roles.push(role);
    } else cells.push({ number: index + 1, roles: [role], cell });
    if ((last && !same) || cell?.disagree) differs = true;
  });
  return { aspect, differs, cells: cells as RowCell[] };
}

/** On what a cell stands: its basis, and whether it cites anything. */
const grounds = ({ basis, sources }: AnyCell): readonly unknown[] => [basis, !sources?.[0]];

/**
 * Two cells mean the same when this is the same: marks, case, spacing, order of a list and sources do not count. Given an
 * `origin`, it also tells who makes each claim inside the cell, and on what basis.
 */
function meaning(cell: AnyCell, origin?: readonly unknown[]): string {
  const words = (text?: Text) => text && foldText(text);
  const claims = (list?: readonly Claim[]) =>
    list?.map((item) => meaning(item, origin && [item.basis, item.sources])).sort();
  return JSON.stringify([
    origin,
    cell.answer,
    words(cell.notApplicable),
    words(cell.text),
    claims(cell.list),
    claims(cell.disagree),
  ]);
}
