/** The words of the byline. Names come as a list in the reader's language. */
export const bylineLabels = {
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
