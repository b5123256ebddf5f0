/** The words of the life cycles. */
export const lifecycleTimelineLabels = {
  /** Its tab, and its heading where the document gives none. */
  lifecycles: 'Life cycles',
  /** After what feeds the next round, for those who hear the figure: where it leads. */
  returnsTo: (stage: string): string => `Leads back to ${stage}.`,
  /** Before a stage that runs in parallel with another, for those who hear the figure. */
  alongside: (stage: string): string => `Alongside ${stage}:`,
  /** After a stage that has no end set beforehand. */
  openEnded: 'open-ended',
  /** After a stage that is gone through several times. */
  repeats: 'repeats',
  /** Below a life cycle whose examples were all put in their stages by the editors. */
  placed: 'The editors placed the examples in their stages (derived).',
  /** Before the names of the life cycles within a stage, for those who hear the figure. */
  within: (stage: string): string => `Within ${stage}:`,
};

export type LifecycleTimelineLabels = typeof lifecycleTimelineLabels;
