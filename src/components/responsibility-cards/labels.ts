/** The words of the responsibility cards. */
export const responsibilityCardsLabels = {
  title: 'What each role is responsible for',
};

export type ResponsibilityCardsLabels = typeof responsibilityCardsLabels;
