import type { Finding } from '../model/finding.js';
import type { ReadValue } from './positions.js';
import type { TextFinding } from './textFinding.js';

/** A text as data, every value with its position, and what was refused on the way. */
export interface ReadText extends ReadValue {
  readonly findings: readonly TextFinding[];
  /** Where something was refused, so that what is missing there is no news. */
  readonly holes: readonly Finding['path'][];
}

/** A text that is no sound YAML or JSON. */
export interface BrokenText {
  readonly broken: readonly TextFinding[];
}

export const EMPTY: TextFinding = {
  code: 'document/empty',
  offset: 0,
  message: 'The file is empty. Start with id, lang, title and two roles.',
};
