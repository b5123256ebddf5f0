import { foldText } from '../text/foldText.js';
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
    const agrees = now !== undefined && now === before;
    const united = agrees && last?.cell && cell ? unite(last.cell, cell) : undefined;
    if (last && united) {
      last.roles.push(index);
      last.cell = united;
    } else cells.push({ roles: [index], cell });
    differs ||= (index > 0 && !agrees) || (cell !== undefined && disagrees(cell));
    before = now;
  });
  return { aspect, differs, cells };
}

/**
 * Two cells that mean the same as one, with the sources of both; none where who says it cannot be told in one cell, and
 * then they stand side by side.
 */
function unite(a: Cell, b: Cell): Cell | undefined {
  if (a === b || origin(a) === origin(b)) return a;
  if (!('text' in a && 'text' in b) || a.basis !== b.basis) return undefined;
  const known = new Set(a.sources?.map(({ source, locator }) => `${source} ${locator}`));
  const more = b.sources?.filter(({ source, locator }) => !known.has(`${source} ${locator}`)) ?? [];
  return more.length > 0 ? ({ ...a, sources: [...(a.sources ?? []), ...more] } as Cell) : a;
}

/** Who says what stands in a cell, and on what basis. */
function origin(cell: Cell): string {
  return JSON.stringify(cell, ['list', 'disagree', 'sources', 'source', 'locator', 'basis']);
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
  return [kind, ...texts.map(({ text = '' }) => foldText(text)).sort()].join('\n');
}
