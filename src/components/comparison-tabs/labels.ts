/** The words of the tabs. */
export const comparisonTabsLabels = {
  /** Names the row of tabs. */
  tabs: 'Parts of the comparison',
  /** The tab of each block. */
  comparisonTab: 'Compare',
  lifecyclesTab: 'Life cycles',
  raciTab: 'Who does what',
  responsibilitiesTab: 'Responsibilities',
};

export type ComparisonTabsLabels = typeof comparisonTabsLabels;
