import type { ReactNode } from 'react';
import type { Text } from '../../model/types.js';
import { inline } from './inline.js';

/** Texts in a row with `comma` between them, after `start` and before `end`; nothing where all of them are missing. */
export function series(
  texts: readonly (Text | false | undefined)[],
  comma: string,
  start = '',
  end = '',
): ReactNode {
  const shown = texts.filter(Boolean) as Text[];
  if (!shown.length) return null;
  return shown.some(Array.isArray)
    ? [start, shown.flatMap((text, index) => [index > 0 && comma, inline(text)]), end]
    : start + shown.join(comma) + end;
}
