import type { ReactNode } from 'react';
import { labelsFor } from '../locales/index.js';
import type { Comparison } from '../model/types.js';

/** A part of a page outside of the views. Where the document is broken there, a notice stands in its place. */
export function guarded({ lang }: Pick<Comparison, 'lang'>, draw: () => ReactNode): ReactNode {
  try {
    return draw();
  } catch {
    return <p className="rw rw-notice">{labelsFor(lang).broken}</p>;
  }
}
