/** The words of the matrix. The words of the letters come from the document's scheme. */
export const raciMatrixLabels = {
  /** Its tab, and its heading where the document gives none. */
  raci: 'Who does what',
  /** Heads the column of activities, for those who hear the table. */
  activity: 'Activity',
  /** Names the explanation of the letters, for those who hear it. */
  legend: (scheme: string): string => `${scheme}: letters and what they mean`,
  /** Opens the note where every assignment was worked out by the editors. */
  derivedNote: 'Derived.',
  /** In a cell of a party that takes no part, for those who hear the table. */
  none: 'no part',
};

export type RaciMatrixLabels = typeof raciMatrixLabels;
