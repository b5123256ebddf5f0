import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

declare global {
  interface Window {
    /** What the policy of the page refused. */
    violations: string[];
  }
}

/** A page in the browser, with what went wrong on it. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly said: readonly string[];
  /** What the policy refused. */
  violations(): Promise<string[]>;
}

/** Opens an address in a context of its own. `first` runs in every page of it before any script does. */
export async function openPage(
  browser: Browser,
  address: string,
  options?: BrowserContextOptions,
  first?: () => void,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const said = saidOn(page);
  await page.addInitScript(() => {
    const found: string[] = [];
    Object.assign(window, { violations: found });
    document.addEventListener('securitypolicyviolation', (event) => {
      found.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  if (first) await page.addInitScript(first);
  await page.goto(address);
  return { page, said, violations: () => page.evaluate(() => window.violations) };
}

/** Errors and warnings of a page's console, and errors that nobody caught, from now on. */
export function saidOn(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) said.push(message.text());
  });
  return said;
}
