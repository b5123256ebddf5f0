import { answerLabels } from '../shared/answerLabels.js';

/** The words of the comparison table. */
export const comparisonTableLabels = /* @__PURE__ */ Object.assign(
  {
    /** Its tab, and its heading where the document gives none. */
    comparison: 'Compare',
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
    /** Before an answer that several roles give: their names, and how many roles there are in all. */
    agree: (names: readonly string[], total: number): string =>
      names.length < total ? `${names.join(', ')}:` : total > 2 ? 'All:' : 'Both:',
    /** Before the reason why a question does not apply to a role. */
    notApplicable: '– does not apply:',
    /** In a cell that the document holds no answer for. */
    noAnswer: '– no answer given',
  },
  answerLabels,
);

export type ComparisonTableLabels = typeof comparisonTableLabels;
