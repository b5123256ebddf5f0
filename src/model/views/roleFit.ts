import type { FitStatement, Role } from '../types.js';

/** The points of the answer that a reader gave to each statement, by its id: 0 for no agreement, the most for full agreement. */
export type FitAnswers = Readonly<Record<string, number>>;

/** The points of the usual three answers: no, partly, yes. */
export const FIT_POINTS: readonly number[] = [0, 1, 2];

/** A statement that spoke for a role, with the answer given. */
export interface FitReason<Statement> {
  readonly statement: Statement;
  readonly answer: number;
  /** What it counted: the answer times the weight of the statement for the role. */
  readonly points: number;
}

/** How far one role fits a reader. */
export interface FittingRole<Statement, Of = Role> {
  readonly role: Of;
  /** Its place among the roles, from 1. */
  readonly number: number;
  readonly points: number;
  /** The points of a reader who agrees with everything that speaks for the role. */
  readonly most: number;
  /** Its part in the points of all roles, from 0 to 1. */
  readonly share: number;
  /** What spoke for it: what counted most first, else in the document's order. */
  readonly reasons: readonly FitReason<Statement>[];
}

/** Which role fits a reader, and why. */
export interface RoleFitResult<Statement, Of = Role> {
  /** How many statements have an answer. */
  readonly answered: number;
  /** In the order of the roles. */
  readonly roles: readonly FittingRole<Statement, Of>[];
  /** The roles with the most points: several where they fit equally well, none while nothing speaks for any. */
  readonly results: readonly FittingRole<Statement, Of>[];
  /** Between two roles, where the reader stands: -1 all for the first, 0 in the middle, 1 all for the second. Missing for more. */
  readonly lean: number | undefined;
}

/** Weighs a reader's answers. The same answers give the same result. */
export function roleFit<
  Statement extends Pick<FitStatement, 'id' | 'speaksFor'>,
  Of extends Pick<Role, 'id'>,
>(
  fit: {
    readonly statements: readonly Statement[];
    readonly scale?: readonly { readonly points: number }[] | undefined;
  },
  roles: readonly Of[],
  answers: FitAnswers,
): RoleFitResult<Statement, Of> {
  const { statements, scale } = fit;
  const top = Math.max(...(scale?.map(({ points }) => points) ?? FIT_POINTS));
  const weighed = roles.map((role, index) => {
    let points = 0;
    let most = 0;
    const reasons: FitReason<Statement>[] = [];
    for (const statement of statements) {
      const weight = numberAt(statement.speaksFor, role.id);
      const answer = numberAt(answers, statement.id);
      const counts = weight * answer;
      points += counts;
      most += weight * top;
      if (counts > 0) reasons.push({ statement, answer, points: counts });
    }
    reasons.sort((a, b) => b.points - a.points);
    return { role, number: index + 1, points, most, reasons };
  });
  const sum = weighed.reduce((all, { points }) => all + points, 0);
  const best = Math.max(...weighed.map(({ points }) => points));
  const fitting = weighed.map((role) => ({ ...role, share: sum && role.points / sum }));
  const [first, second, third] = fitting;
  return {
    answered: statements.filter(({ id }) => Object.hasOwn(answers, id)).length,
    roles: fitting,
    results: fitting.filter(({ points }) => points > 0 && points === best),
    lean: first && second && !third ? second.share - first.share : undefined,
  };
}

/** 0 for a name that is not there, or that every object has: a statement may be called "constructor". */
function numberAt(numbers: { readonly [name: string]: unknown }, name: string): number {
  const value = numbers[name];
  return typeof value === 'number' ? value : 0;
}
