import type { ReactElement, ReactNode } from 'react';

/** What a whole page is made of. */
export interface Page {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Title of the window, in plain words. */
  readonly title: string;
  readonly description?: string | undefined;
  readonly stylesheets: readonly string[];
  /** Addresses of module scripts. The page is complete without them. */
  readonly scripts?: readonly string[] | undefined;
  readonly body: ReactNode;
}

/** A page that is whole before any script runs, with nothing inline that a strict policy would refuse. */
export function pageElement(page: Page): ReactElement {
  const { lang, dir, title, description, stylesheets, scripts = [], body } = page;
  return (
    <html lang={lang} dir={dir}>
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
      </head>
      <body>
        <main>{body}</main>
      </body>
    </html>
  );
}
