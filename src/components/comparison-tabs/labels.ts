/** The words of the tabs. */
export const comparisonTabsLabels = {
  /** Names the row of tabs. */
  tabs: 'Parts of the comparison',
  /** The tab of each block. */
  comparison: 'Compare',
  lifecycles: 'Life cycles',
  raci: 'Who does what',
  responsibilities: 'Responsibilities',
};

export type ComparisonTabsLabels = typeof comparisonTabsLabels;
