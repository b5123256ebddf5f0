import { plainText } from '../text/plainText.js';
import type { Aspect, Cell, Claim, Comparison, Statement } from '../types.js';

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
  if (aspect.shared) {
    const cells = [{ roles: roles.map((_, index) => index), cell: aspect.shared }];
    return { aspect, differs: disagrees(aspect.shared), cells };
  }
  const cells: { roles: number[]; cell: Cell | undefined }[] = [];
  let meaning: string | undefined;
  let differs = false;
  roles.forEach((role, index) => {
    const cell = aspect.cells?.[role];
    const next = cell && cellMeaning(cell);
    const last = cells.at(-1);
    if (last && next !== undefined && next === meaning) last.roles.push(index);
    else {
      differs ||= index > 0;
      cells.push({ roles: [index], cell });
    }
    differs ||= cell !== undefined && disagrees(cell);
    meaning = next;
  });
  return { aspect, differs, cells };
}

function disagrees(cell: Cell): boolean {
  return 'disagree' in cell;
}

/** Two cells mean the same when this is the same: marks, case, spacing, order of a list and sources do not count. */
function cellMeaning(cell: Cell): string {
  if ('disagree' in cell) return `disagree ${listMeaning(cell.disagree)}`;
  if ('list' in cell) return `list ${listMeaning(cell.list)}`;
  if ('answer' in cell) return `${cell.answer} ${cell.text ? textMeaning(cell.text) : ''}`;
  if ('notApplicable' in cell) return `none ${textMeaning(cell.notApplicable)}`;
  return `text ${textMeaning(cell.text)}`;
}

function listMeaning(claims: readonly Claim[]): string {
  return claims
    .map((claim) => textMeaning(claim.text))
    .sort()
    .join('\n');
}

function textMeaning(text: Extract<Statement, { text: unknown }>['text']): string {
  return plainText(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
