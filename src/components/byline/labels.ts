/** The words of the byline. */
export const bylineLabels = {
  /** Puts names in a row: "A, B and C". */
  names: (names: readonly string[]): string =>
    [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and '),
  /** Who wrote the document. */
  writtenBy: (names: string): string => `By ${names}`,
  /** Who edited it. */
  editedBy: (names: string): string => `Edited by ${names}`,
  /** Who looked it over. */
  reviewedBy: (names: string): string => `Reviewed by ${names}`,
  /** When it was last changed. */
  updated: (date: string): string => `Updated ${date}`,
  /** When the source that was read longest ago was read; only said where every source has a date. */
  sourcesRead: (date: string): string => `All sources read since ${date}`,
};

export type BylineLabels = typeof bylineLabels;
