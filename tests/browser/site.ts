import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { type BrowserContextOptions, chromium } from 'playwright-core';
import * as html from '../../dist/html/index.js';
import { browserArgs, requireBrowser } from '../../scripts/setup/browser.mjs';
import { ar } from '../../src/locales/ar.js';
import { examples } from '../fixtures/examples.js';
import { longWords } from '../fixtures/longWords.js';
import type { components } from '../fixtures/views.js';
import { type Opened, openPage } from './opened.js';
import { TYPES } from './serveFolder.js';

export type { Opened } from './opened.js';

export type Component = keyof typeof components;

/** What a host page shows, and how. */
export interface Asked {
  example?: string;
  /** What stands in each box. */
  components?: readonly Component[];
  /** Widths of the boxes that each hold a copy; one box of the whole width by default. */
  widths?: readonly number[];
  theme?: 'light' | 'dark';
  dir?: 'ltr' | 'rtl';
  /** What the host or its reader does to the type: `large` is 200 %, `spaced` the text spacing of WCAG. */
  type?: readonly ('large' | 'spaced')[];
  /** Whether the page runs `enhance`. */
  script?: boolean;
}

// The built package has types of its own; the documents here have those of the source.
const draw = { ...html } as unknown as Record<Component, html.Component<object>>;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const HOST_SHEET = `
html { color-scheme: light; background: Canvas; color: CanvasText; font-family: sans-serif }
html[data-theme=dark] { color-scheme: dark }
body { margin: 0 }
main { padding: 1rem }
.large { font-size: 200% }
.spaced * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
.spaced p { margin-block-end: 2em !important }
.w300 { inline-size: 300px } .w700 { inline-size: 700px } .w900 { inline-size: 900px } .w1000 { inline-size: 1000px }
`;

const ENHANCE = "import { enhance } from '/dist/enhance/index.js'; enhance();";

function write(asked: Asked): string {
  const { example = 'product and project management', components = ['ComparisonTabs'] } = asked;
  const { theme = 'light', dir = 'ltr', type = [], widths = [0], script = true } = asked;
  const comparison = examples[example] ?? longWords[example];
  if (!comparison) throw new Error(`There is no example "${example}".`);
  const labels = comparison.lang === 'ar' ? ar : undefined;
  const copies = widths.map((width, index) => {
    const drawn = components.map((component) => {
      return draw[component]({ comparison, idPrefix: `${component}${index}`, labels });
    });
    return `<div class="w${width}">${drawn.join('')}</div>`;
  });
  return `<!doctype html>
<html lang="en" dir="${dir}" data-theme="${theme}" class="${type.join(' ')}">
<head><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/dist/styles.css">
${script ? '<script type="module" src="/enhance.js"></script>' : ''}</head>
<body><main><h1>Host page</h1>${copies.join('')}</main></body></html>`;
}

export interface Site {
  open(asked?: Asked, options?: BrowserContextOptions): Promise<Opened>;
  /** Another example, component or look in a page that is open already. */
  show(opened: Opened, asked: Asked): Promise<void>;
  /** A page of the caller's own, under the same policy. `first` runs before any script of it. */
  openPage(
    body: string,
    script: string,
    options?: BrowserContextOptions,
    first?: () => void,
  ): Promise<Opened>;
  /** A file of the caller's own, for pages to read. */
  serve(path: string, text: string, status?: number): void;
  /** Any page under the same policy, as it was served. */
  visit(path: string, options?: BrowserContextOptions): Promise<Opened>;
  /** Closes every page, so that the next test starts with none. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the built package on a plain page with a strict policy, and a `folder` of pages, to a browser of its own. */
export async function startSite(folder?: string): Promise<Site> {
  const own = new Map<string, { text: string; status: number }>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://host');
    const send = (text: string, kind: string) => answer(response, text, kind);
    const asked = searchParams.get('asked');
    if (asked) return send(write(JSON.parse(asked)), 'text/html');
    if (pathname === '/host.css') return send(HOST_SHEET, 'text/css');
    if (pathname === '/enhance.js') return send(ENHANCE, 'text/javascript');
    const given = own.get(pathname);
    if (given) {
      response.statusCode = given.status;
      return send(given.text, TYPES[extname(pathname)] ?? 'text/html');
    }
    const [, root, path = ''] = /^\/(dist|folder)(\/[\w./-]+)$/.exec(pathname) ?? [];
    const served = root === 'folder' ? folder : root;
    if (!served || path.includes('..') || !existsSync(`${served}${path}`)) {
      response.statusCode = 404;
      return send('', 'text/plain');
    }
    return send(
      readFileSync(resolve(`${served}${path}`), 'utf8'),
      TYPES[extname(path)] ?? 'text/plain',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArgs],
  });

  const visit = (path: string, options?: BrowserContextOptions, first?: () => void) =>
    openPage(browser, `${origin}${path}`, options, first);

  const address = (asked: Asked) => `/?asked=${encodeURIComponent(JSON.stringify(asked))}`;

  const serve = (path: string, text: string, status = 200): void => {
    own.set(path, { text, status });
  };

  return {
    serve,
    visit,
    open: (asked = {}, options) => visit(address(asked), options),
    async show({ page }, asked) {
      await page.goto(`${origin}${address(asked)}`);
    },
    openPage(body, script, options, first) {
      const name = `/own${own.size}`;
      serve(`${name}.js`, script);
      serve(
        `${name}.html`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Own</title>
<link rel="stylesheet" href="/dist/styles.css"></head>
<body><main id="root">${body}</main><script type="module" src="${name}.js"></script></body></html>`,
      );
      return visit(`${name}.html`, options, first);
    },
    async clear() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

function answer(response: ServerResponse, text: string, kind: string): void {
  response.setHeader('Content-Type', `${kind}; charset=utf-8`);
  response.setHeader('Content-Security-Policy', POLICY);
  response.end(text);
}
