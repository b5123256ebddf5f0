import type { ReactElement, ReactNode } from 'react';
import { dataScript } from './dataScript.js';

/** What a whole page is made of. */
export interface Page {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the window, in plain words. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Light or dark whatever the reader's system asks for; missing, the page follows it. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly stylesheets: readonly string[];
  /** Addresses of scripts. The page is complete without them. */
  readonly scripts?: readonly string[] | undefined;
  /** Where else the page is to be found: its own address, other languages, other forms. */
  readonly links?: readonly PageLink[] | undefined;
  /** What others show of the page where somebody shares it, by the name of the property. */
  readonly properties?: readonly (readonly [name: string, content: string])[] | undefined;
  /** The page for programs, as JSON-LD. */
  readonly data?: unknown;
  readonly body: ReactNode;
}

/** A link in the head of a page. */
export interface PageLink {
  readonly rel: 'alternate' | 'canonical';
  readonly href: string;
  readonly type?: string | undefined;
  readonly hrefLang?: string | undefined;
  readonly title?: string | undefined;
}

/** A page that is whole before any script runs, with nothing inline that a strict policy would refuse. */
export function pageElement(page: Page): ReactElement {
  const { lang, dir, title, description, theme, stylesheets, body, data } = page;
  const { scripts = [], links = [], properties = [] } = page;
  return (
    <html lang={lang} dir={dir} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {links.map((link) => (
          <link key={link.href} {...link} />
        ))}
        {properties.map(([name, content]) =>
          name.startsWith('twitter:') ? (
            <meta key={name} name={name} content={content} />
          ) : (
            <meta key={name} property={name} content={content} />
          ),
        )}
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {/* Not modules: browsers refuse those to a page that is opened from a disk. */}
        {scripts.map((src) => (
          <script key={src} defer src={src} />
        ))}
        {data !== undefined && dataScript('application/ld+json', data)}
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
}
