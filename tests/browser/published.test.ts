import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparison } from '../fixtures/examples.js';
import { blocksOf, factsIn } from '../fixtures/facts.js';
import { tabs } from '../fixtures/views.js';
import { type Site, startSite } from './site.js';

const folder = mkdtempSync(join(tmpdir(), 'rolewise-site-'));
const home = comparison.id;
let site: Site;

beforeAll(async () => {
  const source = 'src/content/product-vs-project-management.yaml';
  const options = ['--out', folder, '--lang', 'all'];
  execFileSync(process.execPath, ['dist/cli/rolewise.js', 'build', source, ...options]);
  site = await startSite(folder);
}, 60_000);
afterEach(() => site.clear());
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Every text of the document that its views are drawn from. */
const texts = blocksOf(
  Object.fromEntries(
    Object.entries(comparison).filter(([block]) => ['title', 'summary', ...tabs].includes(block)),
  ) as unknown as typeof comparison,
);

/** What a reader can see on the page as it is. */
const shownText = (page: Page) =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let all = '';
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        all += texts.currentNode.textContent;
    }
    return all.replace(/\s+/g, ' ');
  });

const missingIn = (shown: string) => texts.filter((text) => !shown.includes(text));

describe('static pages', () => {
  it.each(['index', 'raci', 'faq', 'embed', 'de/index'])(
    'break nothing of a strict policy with Trusted Types: %s',
    async (name) => {
      const opened = await site.visit(`/folder/${home}/${name}.html`);
      await opened.page.waitForLoadState('networkidle');
      expect(await opened.violations()).toEqual([]);
      expect(opened.said).toEqual([]);
    },
  );

  it('act where script runs', async () => {
    const { page } = await site.visit(`/folder/${home}/index.html`);
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(1);
  });

  it('lead from one to the other, and to other languages', async () => {
    const { page } = await site.visit(`/folder/${home}/raci.html`);
    const pages = page.getByRole('navigation');
    expect(await pages.getByRole('link').count()).toBe(tabs.length + 2);
    expect(await pages.locator('[aria-current="page"]').textContent()).toBe('Who does what');
    await pages.getByRole('link', { name: 'Compare' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('two roles');
    await page.getByRole('navigation').getByRole('link', { name: 'Deutsch' }).click();
    expect(page.url()).toMatch(/\/de\/comparison\.html$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });

  it('have every text in sight or behind its question where no script runs', async () => {
    const { page } = await site.visit(`/folder/${home}/index.html`, { javaScriptEnabled: false });
    expect(await page.locator('[hidden]').count()).toBe(0);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const missing = missingIn(await shownText(page));
    expect(missing.length / texts.length).toBeLessThan(0.02);
  });

  it('are all there on paper, without what only a screen needs', async () => {
    const { page } = await site.visit(`/folder/${home}/index.html`);
    await page.emulateMedia({ media: 'print' });
    const missing = missingIn(await shownText(page));
    expect(missing.length / texts.length).toBeLessThan(0.02);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  });

  it('work from a disk, with nothing from elsewhere', async () => {
    const { page } = await site.visit(`/folder/${home}/index.html`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, home, 'index.html')).href);
    await page.getByRole('tab', { name: 'Compare' }).click();
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  it('act in a frame that reaches nothing outside', async () => {
    const { page } = await site.visit(`/folder/${home}/embed.html`);
    const snippet = await page.locator('code', { hasText: '<iframe' }).first().textContent();
    expect(snippet).toContain('src="index.html"');
    const host = await site.visit(`/folder/${home}/fragment.html`, { bypassCSP: true });
    await host.page.setContent(`${snippet}`);
    const frame = host.page.frameLocator('iframe');
    await frame.getByRole('tab', { name: 'Compare' }).click();
    expect(await frame.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    // Where the whole matrix is shown, the frame grows with it.
    const height = () => host.page.locator('iframe').evaluate((element) => element.clientHeight);
    await frame.getByRole('tab', { name: 'Who does what' }).click();
    await expect.poll(height).toBeGreaterThan(900);
  });

  it('stand in the custom element of a snippet', async () => {
    const { page } = await site.visit(`/folder/${home}/embed.html`);
    const snippet = await page.locator('code', { hasText: '<rolewise-comparison' }).textContent();
    const host = await site.visit(`/folder/${home}/fragment.html`, { bypassCSP: true });
    const missing: string[] = [];
    host.page.on('response', (response) => {
      // Browsers look for an icon on their own.
      if (!response.ok() && !response.url().endsWith('.ico')) missing.push(response.url());
    });
    await host.page.setContent(`${snippet}`);
    await host.page.getByRole('heading', { name: 'The roles' }).waitFor();
    expect(missing).toEqual([]);
  });

  it('say in a browser what the document says', async () => {
    const { page } = await site.visit(`/folder/${home}/index.html`, { javaScriptEnabled: false });
    const html = await page.locator('.rw-tabs').textContent();
    expect(factsIn(html ?? '', comparison).length).toBeGreaterThan(300);
  });
});

it('a fragment is whole where it is pasted', async () => {
  const opened = await site.visit(`/folder/${home}/fragment.html`);
  await opened.page.getByRole('tab', { name: 'Compare' }).click();
  expect(await opened.page.getByRole('table').filter({ visible: true }).count()).toBe(1);
  expect(await opened.violations()).toEqual([]);
});
