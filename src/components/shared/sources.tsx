import type { ReactNode } from 'react';
import { isSafeLink } from '../../model/text/link.js';
import type { Source } from '../../model/types.js';
import { formatDate } from './date.js';
import type { Notes } from './notes.js';
import { remember } from './remember.js';

/** The sources that a view cites, numbered as in the whole document, each with a way back. */
export function citedSources(notes: Notes, lang: string): ReactNode {
  if (!notes.cited.size) return null;
  const { labels } = notes;
  return (
    <footer key="sources" className="rw-sources" aria-label={labels.sourcesTitle} role="group">
      {!notes.verbatim && <p>{labels.paraphrased}</p>}
      <ol>
        {notes.sources.map((source, index) => {
          const place = notes.cited.get(index);
          if (!place) return null;
          return (
            <li key={source.id} id={`${notes.prefix}-${source.id}`} value={index + 1}>
              {sourceText(source, lang)}{' '}
              <a href={`#${place.id}`} aria-label={labels.backTo(place.name)}>
                ↑{'\u00a0'}
                {place.name}
              </a>
            </li>
          );
        })}
      </ol>
    </footer>
  );
}

/** One source in words: title, who wrote and published it, what it is, when. */
export function sourceText(source: Source, lang: string): ReactNode[] {
  const { url } = source;
  const title = <cite>{source.title}</cite>;
  return [
    url && isSafeLink(url) ? (
      <a key="title" href={url}>
        {title}
      </a>
    ) : (
      <span key="title">{title}</span>
    ),
    detailsOf(lang, source),
  ];
}

const detailsOf = /* @__PURE__ */ remember((lang: string, source: Source): string => {
  const { author, publisher, note, published } = source;
  const details = [author, publisher, note, published && formatDate(published, lang)];
  const words = details.filter(Boolean).join(', ');
  return words && `. ${words}.`;
});
