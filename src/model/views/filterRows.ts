/** What a reader may ask for. */
export const COMPARISON_SHOWS = ['all', 'differences', 'similarities'] as const;

/** Which aspects a reader asks for. */
export type ComparisonShow = (typeof COMPARISON_SHOWS)[number];

/** What is left of a comparison, and how much of it that is. */
export interface FilteredRows<Group> {
  /** Groups with the rows that are left, in the order they had; those that lost every row are not among them. */
  readonly groups: readonly Group[];
  /** How many rows are left. */
  readonly shown: number;
  /** How many rows there are in all. */
  readonly total: number;
}

/** Keeps the rows on which the roles differ, or those on which they agree; all of them, whatever else is asked for. */
export function filterRows<
  Row extends { readonly differs: boolean },
  Group extends { readonly rows: readonly Row[] },
>(groups: readonly Group[], show: ComparisonShow): FilteredRows<Group> {
  const differing = { all: undefined, differences: true, similarities: false }[show];
  let shown = 0;
  let total = 0;
  const left = groups.flatMap((group) => {
    const rows = group.rows.filter(
      ({ differs }) => differing === undefined || differs === differing,
    );
    shown += rows.length;
    total += group.rows.length;
    return rows[0] || differing === undefined ? { ...group, rows } : [];
  });
  return { groups: left, shown, total };
}
