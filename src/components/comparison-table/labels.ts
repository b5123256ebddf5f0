/** The words of the comparison table. */
export const comparisonTableLabels = {
  /** The heading, where the document gives none. */
  comparisonTitle: 'How the roles differ',
  /** Heads the column of aspects, for those who hear the table. */
  aspect: 'Aspect',
  /** Under the name of a group: how many of its aspects the roles differ on. */
  differ: (differing: number, total: number): string =>
    differing === 0
      ? 'all agree'
      : differing < total
        ? `${differing} of ${total} differ`
        : total > 1
          ? `all ${total} differ`
          : 'differs',
  /** Before an answer that both of two roles give. */
  both: 'Both:',
  /** Before an answer that all of more than two roles give. */
  all: 'All:',
  /** Before an answer that some of the roles give. */
  some: (names: string): string => `${names}:`,
  yes: 'Yes',
  partial: 'Partly',
  no: 'No',
  /** Before the reason why a question does not apply to a role. */
  notApplicable: 'does not apply:',
  /** In a cell that the document holds no answer for. */
  noAnswer: '– no answer given',
};

export type ComparisonTableLabels = typeof comparisonTableLabels;
