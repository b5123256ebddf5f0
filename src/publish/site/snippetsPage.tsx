import type { ReactElement, ReactNode } from 'react';
import { isRightToLeft } from '../../components/shared/direction.js';
import { frameSnippet } from '../../embed/frame/snippet.js';
import { headOf } from '../documentPage.js';
import { pageElement } from '../page.js';
import { writeHtml } from '../writeHtml.js';
import { ASSETS, homeOf, pageName, SHEETS, urlAt, urlOf, wayTo } from './addresses.js';
import { fragment } from './fragment.js';
import type { Edition } from './options.js';
import { pageTitles } from './pageTitles.js';
import { snippetWordsFor } from './snippetWords/index.js';
import type { SnippetWords } from './snippetWords/types.js';

/** What a person who runs a site copies to show a document there. */
export function snippetsPage(edition: Edition): ReactNode {
  const { lang, words } = snippetWordsFor(edition.comparison.lang);
  const title = words.title.replace('{}', () => headOf(edition.comparison).title);
  return pageElement({
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    title,
    theme: edition.options.theme,
    stylesheets: SHEETS.map((path) => wayTo(edition, path)),
    body: (
      <>
        <header className="rw">
          <h1>{title}</h1>
          <p className="rw-lead">{words.lead}</p>
        </header>
        {!edition.options.baseUrl && (
          <p>{filled(words.relative, <code dir="ltr">--base-url</code>)}</p>
        )}
        <h2>{words.frame}</h2>
        <p>{words.frameLead}</p>
        {pageTitles(edition.comparison).map((page) => {
          const file = `${pageName(page.name)}.html`;
          const src = urlOf(edition, file) ?? file;
          return (
            <section key={file}>
              <h3>{page.title}</h3>
              {code(
                frameSnippet({
                  src,
                  title: page.title,
                  hostScript: asset(edition, 'frame-host.js'),
                }),
              )}
            </section>
          );
        })}
        {elementSnippet(edition, words)}
        <h2>{words.part}</h2>
        <p>{filled(words.partLead, <a href="fragment.html">fragment.html</a>)}</p>
        {code(writeHtml(fragment(edition, '')).trim())}
      </>
    ),
  });
}

function elementSnippet(edition: Edition, words: SnippetWords): ReactElement {
  const src =
    urlOf(edition, 'document.json', edition.own) ??
    wayTo(edition, `${homeOf(edition.comparison)}/document.json`);
  const { lang } = edition.comparison;
  const page = urlOf(edition, 'index.html') ?? 'index.html';
  // The element is known to browsers alone: JSX has no type for it.
  const Comparison = 'rolewise-comparison' as 'div';
  const attributes = { src, lang } as object;
  return (
    <>
      <h2>{words.element}</h2>
      <p>{words.elementLead}</p>
      {code(
        writeHtml(
          <>
            <script type="module" src={asset(edition, 'embed.js')} />
            {'\n'}
            <Comparison {...attributes}>
              <a href={page}>{headOf(edition.comparison).title}</a>
            </Comparison>
          </>,
        ),
      )}
    </>
  );
}

/** The address of a file that pages share. */
function asset(edition: Edition, name: string): string {
  return urlAt(edition, `${ASSETS}/${name}`) ?? wayTo(edition, `${ASSETS}/${name}`);
}

/** A sentence with something in its place. */
function filled(sentence: string, thing: ReactNode): ReactNode {
  const [before, after] = sentence.split('{}');
  return [before, thing, after];
}

function code(text: string): ReactElement {
  return (
    <pre className="snippet" dir="ltr">
      <code>{text}</code>
    </pre>
  );
}
