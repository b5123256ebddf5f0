import type { ReactNode } from 'react';
import type { Text } from '../../model/types.js';
import { inline } from './inline.js';

/** Texts in a row with commas between them, after `start` and before `end`; nothing where all of them are missing. */
export function series(
  texts: readonly (Text | false | undefined)[],
  start = '',
  end = '',
): ReactNode {
  const shown = texts.filter(Boolean) as Text[];
  if (!shown.length) return null;
  return shown.some(Array.isArray)
    ? [start, shown.flatMap((text, index) => [index > 0 && ', ', inline(text)]), end]
    : start + shown.join(', ') + end;
}
