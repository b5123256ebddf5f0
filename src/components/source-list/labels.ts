/** The words of the list of sources. */
export const sourceListLabels = {
  title: 'Sources',
};

export type SourceListLabels = typeof sourceListLabels;
