import type { ReactElement, ReactNode } from 'react';
import { frameSnippet } from '../../embed/frame/snippet.js';
import { headOf } from '../documentPage.js';
import { pageElement } from '../page.js';
import { writeHtml } from '../writeHtml.js';
import { ASSETS, pageName, SHEETS, urlAt, urlOf, wayTo } from './addresses.js';
import { fragment } from './fragment.js';
import type { Edition } from './options.js';
import { pageTitles } from './pageTitles.js';

/** What a person who runs a site copies to show a document there. For them, so in English like the command. */
export function snippetsPage(edition: Edition): ReactNode {
  const { title } = headOf(edition.comparison);
  return pageElement({
    lang: 'en',
    dir: 'ltr',
    title: `Show “${title}” on another page`,
    theme: edition.options.theme,
    stylesheets: SHEETS.map((path) => wayTo(edition, path)),
    body: (
      <>
        <header className="rw">
          <h1>Show “{title}” on another page</h1>
          <p className="rw-lead">Copy one of these into it. None sends anything anywhere.</p>
        </header>
        {!edition.options.baseUrl && (
          <p>
            These addresses lead from a page that stands beside this one. Built with{' '}
            <code>--base-url</code>, they hold on every page.
          </p>
        )}
        <h2>In a frame</h2>
        <p>
          Its styles and those of your page do not meet. The script gives the frame the height of
          what is in it; once is enough for a page.
        </p>
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
        {elementSnippet(edition)}
        <h2>As a part of your page</h2>
        <p>
          Readable before any script runs, and found by search engines. Paste all of{' '}
          <a href="fragment.html">fragment.html</a>, or the file of one view; each begins with what
          it links:
        </p>
        {code(writeHtml(fragment(edition, '')).trim())}
      </>
    ),
  });
}

function elementSnippet(edition: Edition): ReactElement {
  const src =
    urlOf(edition, 'document.json', edition.own) ??
    wayTo(edition, `${edition.comparison.id}/document.json`);
  const { lang } = edition.comparison;
  const page = urlOf(edition, 'index.html') ?? 'index.html';
  // The element is known to browsers alone: JSX has no type for it.
  const Comparison = 'rolewise-comparison' as 'div';
  const attributes = { src, lang } as object;
  return (
    <>
      <h2>As an element</h2>
      <p>It takes the type of your page, and what stands in it is there until it is drawn.</p>
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

function code(text: string): ReactElement {
  return (
    <pre className="snippet">
      <code>{text}</code>
    </pre>
  );
}
