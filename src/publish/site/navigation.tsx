import type { ReactElement, ReactNode } from 'react';
import { inline } from '../../components/shared/inline.js';
import { documentViews } from '../documentViews.js';
import { guarded } from '../guarded.js';
import { plainTextOf } from '../plainTextOf.js';
import { pageName, wayToLanguage } from './addresses.js';
import type { Edition } from './options.js';

/** Leads from each page of a document to all others, and to the same page in other languages. */
export function navigation(edition: Edition, current: string | undefined): ReactElement {
  const { comparison, languages } = edition;
  const file = `${pageName(current)}.html`;
  return (
    <nav className="pages" aria-label={plainTextOf(comparison.title) ?? comparison.id}>
      <p>
        {link(
          'index.html',
          file,
          guarded(comparison, () => inline(comparison.title)),
        )}
      </p>
      <ul>
        {documentViews(comparison).map(({ name, label }) => (
          <li key={name}>{link(`${pageName(name)}.html`, file, label)}</li>
        ))}
      </ul>
      {languages.length > 1 && (
        <ul>
          {languages
            .filter((lang) => lang !== comparison.lang)
            .map((lang) => (
              <li key={lang}>
                <a href={wayToLanguage(edition, lang) + file} lang={lang} hrefLang={lang}>
                  {nameOf(lang)}
                </a>
              </li>
            ))}
        </ul>
      )}
    </nav>
  );
}

function link(href: string, current: string, words: ReactNode): ReactElement {
  return (
    <a href={href} aria-current={href === current ? 'page' : undefined}>
      {words}
    </a>
  );
}

/** A language in its own words. */
function nameOf(lang: string): string {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
