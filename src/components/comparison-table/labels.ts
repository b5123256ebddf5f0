import type { ComparisonShow } from '../../model/views/filterRows.js';
import { agreeLabels } from '../shared/agreeLabels.js';
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
    /** The same where those are shown on which the roles agree; said where some of them differ. */
    alike: (agreeing: number, total: number): string => `${agreeing} of ${total} agree`,
    /** For those who hear the table: the answer of a role that gives the same as one before. */
    same: (role: string): string => `Same as ${role}`,
    /** Names the choice of what to see. */
    show: 'Show',
    /** What readers may choose to see. */
    all: 'All aspects',
    differences: 'Differences',
    similarities: 'Similarities',
    /** How many aspects are shown, and why the others are not. */
    shown: (shown: number, total: number, show: ComparisonShow): string =>
      shown < total
        ? `${shown} of ${total} aspects shown; ${total - shown} where the roles ${show === 'differences' ? 'agree' : 'differ'} ${total - shown > 1 ? 'are' : 'is'} hidden`
        : `${total > 1 ? `All ${total} aspects` : 'One aspect'} shown`,
    /** Beside the name of the role that a page is about above all. */
    featured: 'in focus',

    /** Before the reason why a question does not apply to a role. */
    notApplicable: '– does not apply:',
    /** In a cell that the document holds no answer for. */
    noAnswer: '– no answer given',
  },
  answerLabels,
  agreeLabels,
);

export type ComparisonTableLabels = typeof comparisonTableLabels;
