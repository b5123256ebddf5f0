import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import * as html from '../../dist/html/index.js';
import { browserArgs, requireBrowser } from '../../scripts/setup/browser.mjs';
import type { Comparison } from '../../src/model/index.js';
import { saidOn } from '../browser/opened.js';
import { comparison } from '../fixtures/examples.js';

const draw = html.ComparisonTabs as unknown as html.Component<{ comparison: Comparison }>;

/** Nothing inline, no markup from text; the host may hold frames, and the framed page may be held. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; frame-src *; require-trusted-types-for 'script'";

/** A page that was opened, with the framed page in it. */
export interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly said: readonly string[];
  /** What was asked of any server since the last look. */
  requests(): string[];
}

export interface Frames {
  /** The origins of the two sites: browsers take them for strangers. */
  readonly host: string;
  readonly framed: string;
  /**
   * Opens a page of the host.
   *
   * @param body its markup; `SRC` stands for the address of the framed page, without flags
   * @param script what runs in it, as a module
   * @param first what runs in every page before any script does
   */
  open(body: string, script?: string, first?: () => void): Promise<Opened>;
  /** Closes every page, so that the next test starts with none. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Two sites of different origin: one publishes the ready comparison, the other frames it. Both serve the built package. */
export async function startFrames(): Promise<Frames> {
  const pages = new Map<string, string>();
  const [hostServer, framedServer] = [await serve(pages), await serve(pages)];
  const host = `http://127.0.0.1:${portOf(hostServer)}`;
  const framed = `http://localhost:${portOf(framedServer)}`;
  const browser: Browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArgs],
  });
  pages.set(
    '/comparison.html',
    write(
      `<main>${draw({ comparison })}</main><p><a href="${host}/stranger.html">Another site</a></p>`,
      '<script src="/dist/frame.js" defer></script><link rel="stylesheet" href="/dist/styles.css">',
    ),
  );
  // A page that speaks as ours would.
  pages.set('/stranger.html', write('', '<script src="/stranger.js" defer></script>'));
  pages.set(
    '/stranger.js',
    "parent.postMessage({ type: 'rolewise:resize', version: 1, id: '', height: 300 }, '*')",
  );
  return {
    host,
    framed,
    async open(body, script = '', first) {
      const name = `/page-${pages.size}`;
      pages.set(`${name}.js`, script);
      pages.set(
        `${name}.html`,
        write(
          body.replaceAll('SRC', `${framed}/comparison.html`),
          `<script type="module" src="${name}.js"></script><link rel="stylesheet" href="/host.css">`,
        ),
      );
      const context = await browser.newContext({ viewport: { width: 1000, height: 700 } });
      const page = await context.newPage();
      const said = saidOn(page);
      if (first) await page.addInitScript(first);
      let requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${host}${name}.html`, { waitUntil: 'load' });
      return {
        page,
        frame: page.frames()[1] as Frame,
        said,
        requests() {
          const made = requests;
          requests = [];
          return made;
        },
      };
    },
    async clear() {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    async close() {
      await browser.close();
      hostServer.close();
      framedServer.close();
    },
  };
}

function write(body: string, head: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;
}

const HOST_SHEET =
  'iframe { border: 0 } [data-rolewise] { border: 3px solid; box-sizing: border-box }';

async function serve(pages: ReadonlyMap<string, string>): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host');
    const isOurs = /^\/dist\/[\w./-]+\.(?:js|css)$/.test(pathname) && !pathname.includes('..');
    const text =
      pages.get(pathname) ??
      (pathname === '/host.css' ? HOST_SHEET : isOurs ? readFileSync(`.${pathname}`, 'utf8') : '');
    const kind = /\.js$/.test(pathname) ? 'javascript' : /\.css$/.test(pathname) ? 'css' : 'html';
    response.setHeader('Content-Type', `text/${kind}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, done));
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Opens the tab of a view in a framed page. */
export function openTab({ frame }: Opened, view: string): Promise<void> {
  return frame.locator(`#${comparison.id}-${view}-tab`).click();
}

/** How high the content of a framed page is. */
function contentHeight(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
}

/** Waits until the window of the frame is as high as its content, and tells how high that is. */
export async function fitted(frame: Frame): Promise<number> {
  await frame.waitForFunction(
    () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  return contentHeight(frame);
}
