import type { ReactElement, ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { Source } from '../../model/types.js';
import { inline, linked } from './inline.js';
import { series } from './series.js';
import type { View } from './view.js';

/** The sources that a view cites, numbered as in the whole document, each with a way back. */
export function citedSources(view: View): ReactNode {
  const { labels } = view;
  return (
    view.cited.length > 0 && (
      <footer
        className="rw-sources"
        aria-label={labels.sources}
        data-back={labels.backHere}
        role="group"
      >
        {!view.verbatim && <p>{labels.paraphrased}</p>}
        <ol>
          {view.sources.map((source, index) => {
            const place = view.cited[index];
            return (
              place &&
              sourceItem(
                source,
                view,
                view.sourcePrefix,
                index + 1,
                <a
                  href={`#${view.prefix}-${place.id}`}
                  aria-label={labels.backTo(plainText(place.name))}
                >
                  {'↑\u00a0'}
                  {inline(place.name)}
                </a>,
              )
            );
          })}
        </ol>
      </footer>
    )
  );
}

/** A source as an item of a list: title, who wrote and published it, what it is, when; then the way `back` to where it is cited. */
export function sourceItem(
  source: Source,
  view: View,
  prefix: string,
  number?: number,
  back?: ReactElement,
): ReactElement {
  return (
    <li key={source.id} id={`${prefix}-${source.id}`} value={number}>
      <cite>{linked(source.title, source.url)}</cite>
      {series(
        [
          source.author,
          source.publisher,
          source.note,
          source.published && view.labels.date(source.published),
          source.read && view.labels.read(view.labels.date(source.read)),
        ],
        view.labels.comma,
        '. ',
        // One text with the space before the way back, which shows nowhere else.
        '. ',
      ) ?? ' '}
      {back}
    </li>
  );
}
