/** The words of the tabs. Each tab is called as its view is where the document gives no title. */
export const comparisonTabsLabels = {
  /** Names the row of tabs. */
  tabs: 'Parts of the comparison',
};

export type ComparisonTabsLabels = typeof comparisonTabsLabels;
