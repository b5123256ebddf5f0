import type { ReactNode } from 'react';
import type { Claim, Statement } from '../../model/types.js';
import { inline } from './inline.js';
import { type Notes, notesOf, type Place } from './notes.js';

/** A claim with its notes. Words that are a source's own stand in quotation marks. */
export function claim(value: Claim, notes: Notes, place: Place): ReactNode[] {
  const words = inline(value.text);
  // The most frequent claim by far in a large table has nothing more to say.
  if (!value.sources && !value.basis) return words;
  const parts = value.basis === 'quoted' ? [<q key="quote">{words}</q>] : words;
  return parts.concat(notesOf(value, notes, place));
}

/** A claim, or the claims that disagree: each on its own, with who says it. */
export function statement(value: Statement, notes: Notes, place: Place): ReactNode[] {
  if (!('disagree' in value)) return claim(value, notes, place);
  return [
    <span key="heading" className="rw-disagree">
      {notes.labels.disagree}
    </span>,
    <ul key="claims" className="rw-fork">
      {value.disagree.map((side, index) => (
        // Claims have no ids; their order is the author's and never changes on the page.
        <li key={index}>
          {inline(side.text)}{' '}
          <span className="rw-says">
            {voices(side, notes)}
            {notesOf(side, notes, place)}
          </span>
        </li>
      ))}
    </ul>,
  ];
}

function voices({ sources = [] }: Claim, notes: Notes): string {
  return sources
    .map(({ source }) => notes.sources.find(({ id }) => id === source))
    .map((source) => source?.publisher ?? source?.author ?? source?.note ?? source?.title)
    .filter(Boolean)
    .join(', ');
}
