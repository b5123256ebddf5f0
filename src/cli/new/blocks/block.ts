import type { Answers } from '../answers.js';

/** A block that a starter document can have. */
export interface StarterBlock {
  readonly name: string;
  /** What its view shows, for whoever chooses. */
  readonly about: string;
  /** It is written where nobody chooses. */
  readonly usual?: true;
  /** Its lines, with comments that teach its fields. */
  write(answers: Answers): readonly string[];
}
