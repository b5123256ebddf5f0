import type { ReactNode } from 'react';
import { plainText } from '../../model/text/plainText.js';
import type { Inline, Source } from '../../model/types.js';
import { formatDate } from './date.js';
import { inline } from './inline.js';
import { series } from './series.js';
import type { View } from './view.js';

/** The sources that a view cites, numbered as in the whole document, each with a way back. */
export function citedSources(view: View): ReactNode {
  const { labels } = view;
  return (
    view.cited.length > 0 && (
      <footer className="rw-sources" aria-label={labels.sources} role="group">
        {!view.verbatim && <p>{labels.paraphrased}</p>}
        <ol>
          {view.cited.map((place, index) => {
            const source = view.sources[index];
            return (
              source &&
              place && (
                <li key={source.id} id={`${view.sourcePrefix}-${source.id}`} value={index + 1}>
                  {sourceText(source, view)}{' '}
                  <a
                    href={`#${view.prefix}-${place.id}`}
                    aria-label={labels.backTo(plainText(place.name))}
                  >
                    {'↑\u00a0'}
                    {inline(place.name)}
                  </a>
                </li>
              )
            );
          })}
        </ol>
      </footer>
    )
  );
}

/** One source in words: title, who wrote and published it, what it is, when. */
export function sourceText(source: Source, view: View): ReactNode {
  const linked: Inline = { link: [source.title].flat(), href: source.url ?? '' };
  return (
    <>
      <cite>{inline([linked])}</cite>
      {series(
        [
          source.author,
          source.publisher,
          source.note,
          source.published && formatDate(source.published, view.comparison),
          source.read && view.labels.read(formatDate(source.read, view.comparison)),
        ],
        '. ',
        '.',
      )}
    </>
  );
}
