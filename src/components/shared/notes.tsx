import type { ReactNode } from 'react';
import type { Basis, Text } from '../../model/types.js';
import { inline } from './inline.js';
import type { View } from './view.js';

/** Where a statement stands: its id within the view, and the words that name it. */
export interface Place {
  readonly id: string;
  readonly name: Text;
}

/** What a statement says of its origin. */
export interface Provenance {
  readonly sources?:
    | readonly { readonly source: string; readonly locator?: Text | undefined }[]
    | undefined;
  readonly basis?: Basis | undefined;
}

/**
 * The numbers of a statement's sources, each a link to the source below the view, and its basis where it is derived and
 * nothing else on the view has `said` so. They are put behind the `words`.
 */
export function notes(
  { sources = [], basis }: Provenance,
  view: View,
  place: Place,
  said?: boolean,
  words: ReactNode[] = [],
): ReactNode {
  const links: ReactNode[] = [];
  for (const { source, locator } of sources) {
    const index = view.sources.findIndex(({ id }) => id === source);
    if (index < 0) continue;
    view.cited[index] ??= place;
    if (links[0]) links.push(',\u00a0');
    links.push(
      <a
        key={links.length}
        href={`#${view.sourcePrefix}-${source}`}
        aria-label={view.labels.note(index + 1)}
      >
        {index + 1}
      </a>,
    );
    if (locator) links.push(' ', <span key={links.length}>{inline(locator)}</span>);
  }
  if (basis && basis !== 'paraphrased') view.verbatim = true;
  if (basis === 'derived' && !said) {
    view.marked = true;
    words.push(<span key="basis" className="rw-basis">{` ${view.labels.derived}`}</span>);
  }
  if (links[0])
    words.push(
      <sup key="notes" className="rw-note">
        {links}
      </sup>,
    );
  // Not as a list where it is one thing or none: React would keep a fragment for it.
  return words[1] ? words : words[0];
}
