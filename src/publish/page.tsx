import type { ReactElement, ReactNode } from 'react';

/** What a whole page is made of. */
export interface Page {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the window, in plain words. */
  readonly title: string;
  readonly description?: string | undefined;
  /** Forces a theme; by default the page follows the reader's. */
  readonly theme?: 'light' | 'dark' | undefined;
  readonly stylesheets: readonly string[];
  /** Addresses of module scripts. The page is complete without them. */
  readonly scripts?: readonly string[] | undefined;
  /** More for the head: links to other forms of the page. */
  readonly head?: ReactNode;
  readonly body: ReactNode;
}

/** A page that is whole before any script runs, with nothing inline that a strict policy would refuse. */
export function pageElement(page: Page): ReactElement {
  const { lang, dir, title, description, theme, stylesheets, scripts = [], head, body } = page;
  return (
    <html lang={lang} dir={dir} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {description && <meta name="description" content={description} />}
        {stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
        {head}
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
}
