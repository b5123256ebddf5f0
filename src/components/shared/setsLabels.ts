/** The words for what roles share and what each has to itself. */
export const setsLabels = {
  /** Heads what one role has to itself. */
  own: (role: string): string => `${role}’s own`,
  /** Heads what several roles have: their names, and how many roles there are in all. */
  sharedBy: (names: readonly string[], total: number): string =>
    names.length < total
      ? `Shared by ${names.join(' and ')}`
      : `Shared by ${total > 2 ? 'all' : 'both'}`,
  /** In a table: heads what some roles have and others have not. */
  sharedBySome: 'Shared by some',
  /** In a table: heads what one role alone has. */
  ownOfOne: 'One role’s own',
  /** Heads what belongs to none of the roles. */
  ofOthers: 'Of others',
  /** In a list of a role that has nothing to itself, or of roles that share nothing. */
  empty: 'none named',
  /** Heads the column of what the table lists, for those who hear it. */
  item: 'What',
  /** In a cell of a role that has it, for those who hear the table. */
  has: 'has it',
  /** In a cell of a role that does not have it, for those who hear the table. */
  lacks: 'does not have it',
};

export type SetsLabels = typeof setsLabels;
