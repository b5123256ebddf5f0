import type { ReactNode } from 'react';
import type { Basis, Source } from '../../model/types.js';
import type { ViewLabels } from './labels.js';

/** Where a statement stands: the id that leads there and the words that name it. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/** What a statement says of its origin. */
export interface Provenance {
  readonly sources?:
    | readonly { readonly source: string; readonly locator?: string | undefined }[]
    | undefined;
  readonly basis?: Basis | undefined;
}

/** Collects the citations of one view while it is drawn, so that its list holds what it cites and nothing else. */
export interface Notes {
  /** Starts the ids of the sources. No id of an author holds `--`, so none of them can be the same. */
  readonly prefix: string;
  readonly labels: ViewLabels;
  readonly sources: readonly Source[];
  /** By index of the source: the first place that cites it. */
  readonly cited: Map<number, Place>;
  /** Whether anything is cited that is not in other words. */
  verbatim: boolean;
}

/** The numbers of a statement's sources, each a link to the source below the view, and its basis where it is derived. */
export function notesOf({ sources, basis }: Provenance, notes: Notes, place: Place): ReactNode[] {
  const links: ReactNode[] = [];
  for (const { source, locator } of sources ?? []) {
    const index = notes.sources.findIndex((candidate) => candidate.id === source);
    if (index < 0) continue;
    if (!notes.cited.has(index)) notes.cited.set(index, place);
    if (links.length) links.push(', ');
    links.push(
      <a
        key={links.length}
        href={`#${notes.prefix}-${source}`}
        aria-label={notes.labels.note(index + 1)}
      >
        {index + 1}
      </a>,
    );
    if (locator) links.push(` ${locator}`);
  }
  const parts: ReactNode[] = [];
  if (basis === 'derived') {
    parts.push(
      <span key="basis" className="rw-basis">
        {` ${notes.labels.derived}`}
      </span>,
    );
  }
  if (links.length) {
    parts.push(
      <sup key="notes" className="rw-note">
        {links}
      </sup>,
    );
  }
  if (basis && basis !== 'paraphrased') notes.verbatim = true;
  return parts;
}
