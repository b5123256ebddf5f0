/** The words of the takeaways. */
export const takeawaysLabels = {
  /** Its tab, and its heading where the document gives none. */
  takeaways: 'What to remember',
};

export type TakeawaysLabels = typeof takeawaysLabels;
