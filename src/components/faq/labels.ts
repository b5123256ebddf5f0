/** The words of the frequently asked questions. */
export const faqLabels = {
  /** Its tab, and its heading where the document gives none. */
  faq: 'Questions and answers',
  /** The button that opens every answer. */
  openAll: (count: number): string => `Open all ${count}`,
  /** The button that closes them. */
  closeAll: (count: number): string => `Close all ${count}`,
};

export type FaqLabels = typeof faqLabels;
