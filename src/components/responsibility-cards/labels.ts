/** The words of the responsibility cards. */
export const responsibilityCardsLabels = {
  /** Its tab, and its heading where the document gives none. */
  responsibilities: 'Responsibilities',
};

export type ResponsibilityCardsLabels = typeof responsibilityCardsLabels;
