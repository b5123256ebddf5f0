/** The words of the related reading. */
export const relatedReadingLabels = {
  /** Its tab, and its heading where the document gives none. */
  related: 'Read on',
};

export type RelatedReadingLabels = typeof relatedReadingLabels;
