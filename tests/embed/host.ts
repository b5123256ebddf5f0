import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { ErrorDetail } from '../../src/embed/events.js';
import { type Opened, type Site, startSite } from '../browser/site.js';
import { comparison } from '../fixtures/examples.js';

export const SCRIPT = '<script type="module" src="/dist/embed.js"></script>';
export const RACI = '<rolewise-comparison src="/team.json" view="raci"></rolewise-comparison>';

/** An event of the element. */
export type Heard = { readonly type: string } & Partial<ErrorDetail>;

declare global {
  interface Window {
    /** What the elements of a host page have said. */
    told: Heard[];
  }
}

export interface Host extends Omit<Site, 'open'> {
  /** A page of a host under the strict policy, as it was served. */
  open(body: string, given?: { css?: string; options?: BrowserContextOptions }): Promise<Opened>;
}

/** Serves host pages, and the document `/team.json` that they show. */
export async function startHost(): Promise<Host> {
  const site = await startSite();
  site.serve('/team.json', JSON.stringify(comparison));
  site.serve(
    '/told.js',
    `window.told = [];
    for (const type of ['rolewise:ready', 'rolewise:error'])
      addEventListener(type, ({ detail }) => told.push({ type, ...detail }));`,
  );
  let pages = 0;
  return {
    ...site,
    open(body, { css = '', options } = {}) {
      const name = `/host${pages++}`;
      site.serve(`${name}.css`, css);
      site.serve(
        `${name}.html`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
        <link rel="stylesheet" href="${name}.css"><script src="/told.js"></script></head><body>${body}</body></html>`,
      );
      return site.visit(`${name}.html`, options);
    },
  };
}

/** A document as it stands inside the element. */
export function inside(document: unknown): string {
  const json = JSON.stringify(document).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}

/** The element, once the comparison is there. */
export async function drawn(page: Page): Promise<Locator> {
  const element = page.locator('rolewise-comparison').first();
  await element.locator('section.rw').first().waitFor({ state: 'attached' });
  return element;
}

/** What the page has asked its server for, by name. */
export function asked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.replace(/-\w{8}\.js$/, '.js'))
      .sort(),
  );
}

/** Brings the script to a page that has been without. */
export function define(page: Page): Promise<unknown> {
  return page.evaluate("import('/dist/embed.js')");
}
