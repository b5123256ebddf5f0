/** The words of the role overlap. */
export const roleOverlapLabels = {
  /** Its tab, and its heading where the document gives none. */
  overlap: 'Where they overlap',
  /** Mark of what helps. */
  gain: 'gain',
  /** Mark of what hurts. */
  cost: 'cost',
};

export type RoleOverlapLabels = typeof roleOverlapLabels;
