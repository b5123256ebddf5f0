import type { AssignmentKind, Scheme } from '../types.js';
import { en } from './words/en.js';
import type { SchemeWord } from './words/index.js';

/** A part in a named scheme without its words: those stand in a file for each language. */
export interface Kind<Word extends SchemeWord>
  extends Omit<AssignmentKind, 'id' | 'name' | 'meaning' | 'standIns' | 'excludes'> {
  readonly id: Word;
  readonly excludes?: 'all';
}

/** A scheme that documents pick by its name. */
export interface NamedScheme<Word extends SchemeWord = SchemeWord> extends Scheme {
  readonly name: string;
  readonly assignments: readonly (Kind<Word> & Pick<AssignmentKind, 'name' | 'meaning'>)[];
}

/** A named scheme in English. */
export function named<const Word extends SchemeWord>(
  id: string,
  name: string,
  kinds: readonly Kind<Word>[],
): NamedScheme<Word> {
  return { id, name, assignments: kinds.map((kind) => ({ ...kind, ...en[kind.id] })) };
}
