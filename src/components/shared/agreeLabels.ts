/** The words before what is said of several roles. */
export const agreeLabels = {
  /** Their names, and how many roles there are in all. */
  agree: (names: readonly string[], total: number): string =>
    names.length < total ? `${names.join(', ')}:` : total > 2 ? 'All:' : 'Both:',
};
