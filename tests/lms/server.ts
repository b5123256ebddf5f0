import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { browserArgs, requireBrowser } from '../../scripts/setup/browser.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** What a reader can do in a package: every tab, and an act of each kind. */
export async function doEverything(course: Page | FrameLocator): Promise<void> {
  const open = (name: string) => course.getByRole('tab', { name }).click();
  for (const tab of await course.getByRole('tab').all()) await tab.click();
  await open('Compare');
  await course.getByText(/^Differences/).click();
  await open('Questions and answers');
  await course.getByRole('button', { name: /^Open/ }).click();
  await open('Which role fits');
  await course.getByRole('radio').first().check();
}

/** What a server that plays an LMS answers by itself. False: not its affair. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => boolean | Promise<boolean>;

/** Serves an unpacked package at `/package` under a strict policy, and an LMS's own pages beside it, to a browser. */
export async function startLms(folder: string, answer: Answer) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    if (await answer(request, response, pathname)) return;
    const [, path = ''] = /^\/package(\/[\w.-]+)$/.exec(pathname) ?? [];
    const file = join(folder, path);
    if (!path || !existsSync(file)) {
      // Browsers ask for an icon by themselves.
      response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
      return response.end();
    }
    response.setHeader('Content-Type', `${TYPES[extname(path)] ?? 'text/plain'}; charset=utf-8`);
    response.setHeader('Content-Security-Policy', POLICY);
    response.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...browserArgs],
  });
  return {
    origin,
    /** A window of its own, everything that its console says, and what the policy refused in it and its frames. */
    async open(path: string) {
      const page = await (await browser.newContext()).newPage();
      await page.addInitScript(() => {
        const found: string[] = [];
        Object.assign(window, { violations: found });
        document.addEventListener('securitypolicyviolation', (event) => {
          found.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()} ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error ${error}`));
      await page.goto(`${origin}${path}`);
      const violations = async () => {
        const found = page.frames().map((frame) => frame.evaluate(() => window.violations));
        return (await Promise.all(found)).flat();
      };
      return { page, said, violations };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
