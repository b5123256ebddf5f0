/** The words of the responsibility cards. */
export const responsibilityCardsLabels = {
  /** The heading, where the document gives none. */
  responsibilitiesTitle: 'What each role is responsible for',
};

export type ResponsibilityCardsLabels = typeof responsibilityCardsLabels;
