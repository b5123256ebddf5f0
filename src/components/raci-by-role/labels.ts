/** The words of the matrix by role. */
export const raciByRoleLabels = {
  /** Its heading. */
  byRole: 'Who does what, by role',
  /** The link back from one party to all. */
  showAll: 'All',
  /** Below a word of the scheme: in how many of the activities a party has this part. */
  ofActivities: (count: number, total: number): string => `${count || 'none'} of ${total}`,
  /** Heads the activities, each with all who take part. */
  inWords: 'Each activity in words',
  /**
   * Who takes which part in an activity. A scheme's words may be of any kind (Accountable, Driver, Decide) and names
   * in the plural (Developers), so that no verb could agree with both: they stand side by side.
   */
  takes: (parts: readonly (readonly [word: string, names: readonly string[]])[]): string =>
    parts.map(([word, names]) => `${word}: ${names.join(', ')}.`).join(' '),
};

export type RaciByRoleLabels = typeof raciByRoleLabels;
