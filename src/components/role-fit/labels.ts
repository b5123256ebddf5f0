import { answerLabels } from '../shared/answerLabels.js';

/**
 * The words of the role fit. Where a result is told, script puts its names and numbers in: such words are asked for with
 * placeholders, as in `fitPoints('{role}', '{points}', '{most}')`.
 */
export const roleFitLabels = /* @__PURE__ */ Object.assign(
  {
    /** Its tab, and its heading where the document gives none. */
    fit: 'Which role fits',
    /** Name of a statement, for the link that leads back to it. */
    fitStatement: (number: number): string => `Statement ${number}`,
    /** On paper and without script, before the answers and what each of them counts. */
    fitKey:
      'To work it out by hand, add up what you answered for each role. The most points show the role that fits you. What answers count:',
    /** On paper and without script: the numbers of the statements that speak for a role. */
    fitFor: (numbers: string): string =>
      numbers ? `Statements that speak for it: ${numbers}` : 'No statement speaks for it.',
    /** On paper and without script, before what is said where roles fit equally well. */
    fitTie: 'Equally many points:',
    /** The result. */
    fitLean: (role: string): string => `You lean towards ${role}`,
    /** In place of a role's name where two fit equally well, and at the middle of the scale. */
    fitBoth: 'both',
    /** The result while every answer counts nothing. */
    fitNone: 'Nothing you answered speaks for a role',
    /** What a role has, of what it could have. */
    fitPoints: (role: string, points: string, most: string): string =>
      `${role}: ${points} of ${most} points.`,
    /** How far the role that fits best is ahead of the next. */
    fitEqual: 'Neither is ahead.',
    fitClose: 'It is close.',
    fitClear: 'A clear lean, not a verdict.',
    fitStrong: 'A strong lean, not a verdict.',
    /** How many statements count nothing because they have no answer. */
    fitLeft: (left: string, total: string): string => `Without an answer: ${left} of ${total}.`,
    /** Heads the statements that spoke for a role. */
    fitSpoke: (role: string): string => `What spoke for ${role}`,
    /** The button that takes all answers back. */
    fitAgain: 'Answer again',
  },
  answerLabels,
);

export type RoleFitLabels = typeof roleFitLabels;
