import { plainText } from '../text/plainText.js';
import type { Aspect, Cell, Comparison, Text } from '../types.js';

/** One answer as it stands in a row: the roles that share it, as indices into `roles`, and the cell. */
export interface RowCell {
  readonly roles: readonly number[];
  /** Missing where the document holds no answer for the role. */
  readonly cell: Cell | undefined;
}

/** A row of the comparison table. */
export interface ComparisonRow {
  readonly aspect: Aspect;
  /** Whether the roles differ on it, or their sources do. */
  readonly differs: boolean;
  /** In the order of roles; neighbours that agree are one cell. */
  readonly cells: readonly RowCell[];
}

/** A group of rows with the count of those that differ. */
export interface ComparisonRowGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ComparisonRow[];
  readonly differing: number;
}

/** What the comparison table shows: groups of rows in the document's order. */
export function comparisonRows(
  comparison: Required<Pick<Comparison, 'roles'>> & {
    comparison: NonNullable<Comparison['comparison']>;
  },
): readonly ComparisonRowGroup[] {
  const roles = comparison.roles.map((role) => role.id);
  return comparison.comparison.groups.map(({ id, name, aspects }) => {
    const rows = aspects.map((aspect) => comparisonRow(aspect, roles));
    return { id, name, rows, differing: rows.filter((row) => row.differs).length };
  });
}

function comparisonRow(aspect: Aspect, roles: readonly string[]): ComparisonRow {
  const cells: { roles: number[]; cell: Cell | undefined }[] = [];
  let before: string | undefined;
  let differs = false;
  roles.forEach((role, index) => {
    const cell = aspect.shared ?? aspect.cells?.[role];
    const last = cells.at(-1);
    const now = cell && (last && cell === last.cell ? before : cellMeaning(cell));
    if (last && now !== undefined && now === before) last.roles.push(index);
    else cells.push({ roles: [index], cell });
    differs ||= cells.length > 1 || (cell !== undefined && disagrees(cell));
    before = now;
  });
  return { aspect, differs, cells };
}

function disagrees(cell: Cell): boolean {
  return 'disagree' in cell;
}

/** Two cells mean the same when this is the same: marks, case, spacing, order of a list and sources do not count. */
function cellMeaning(cell: Cell): string {
  if ('disagree' in cell) return meaning('disagree', cell.disagree);
  if ('list' in cell) return meaning('list', cell.list);
  if ('notApplicable' in cell) return meaning('none', [{ text: cell.notApplicable }]);
  return meaning('answer' in cell ? cell.answer : '', [cell]);
}

function meaning(kind: string, texts: readonly { readonly text?: Text | undefined }[]): string {
  const plain = texts.map(({ text = '' }) =>
    plainText(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  return [kind, ...plain.sort()].join('\n');
}
