import type { ReactNode } from 'react';
import type { Claim, Statement } from '../../model/types.js';
import { inline } from './inline.js';
import { notes, type Place } from './notes.js';
import { series } from './series.js';
import type { View } from './view.js';

/** A claim with its notes. Words that are a source's own stand in quotation marks. */
export function claim(value: Claim, view: View, place: Place, said?: boolean): ReactNode {
  const words = inline(value.text);
  // The most frequent claim by far in a large table has nothing more to say.
  if (!value.sources && !value.basis) return words;
  return notes(value, view, place, said, [
    value.basis === 'quoted' ? <q key="quote">{words}</q> : words,
  ]);
}

/** A claim, or the claims that disagree: each on its own, with who says it. */
export function statement(value: Statement, view: View, place: Place): ReactNode {
  if (!('disagree' in value)) return claim(value, view, place);
  return (
    <>
      <span className="rw-disagree">{view.labels.disagree}</span>
      <ul className="rw-fork">
        {value.disagree.map((side, index) => (
          // Claims have no ids; their order is the author's and never changes on the page.
          <li key={index}>
            {inline(side.text)}{' '}
            <span className="rw-says">
              {series(
                (side.sources ?? []).map((ref) => {
                  const source = view.sources.find(({ id }) => id === ref.source);
                  return source?.publisher ?? source?.author ?? source?.note ?? source?.title;
                }),
                view.labels.comma,
              )}
              {notes(side, view, place)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
