import type { ReactNode } from 'react';
import type { Text } from '../../model/types.js';
import { inline } from './inline.js';

/** Texts in a row with commas between them; what is missing is left out. */
export function series(texts: readonly (Text | false | undefined)[]): ReactNode[] {
  return (texts.filter(Boolean) as Text[]).flatMap((text, index) => [
    index > 0 && ', ',
    inline(text),
  ]);
}
