import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { comparison } from '../fixtures/examples.js';
import { type Opened, type Site, startSite } from './site.js';

const IMPORTS = `
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { ComparisonTabs } from './dist/index.js';
  import comparison from './dist/content/product-vs-project-management.js';
  const root = document.getElementById('root');
`;

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: IMPORTS + code, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => site.clear());
afterAll(() => site.close());

/** The whole document, in every way in which a page can come by its tabs. */
const pages: Record<string, () => Promise<Opened>> = {
  'markup and `enhance`': async () =>
    site.openPage(
      (await import('../../dist/html/index.js')).ComparisonTabs({ comparison } as never).toString(),
      "import { enhance } from '/dist/enhance/index.js'; enhance();",
    ),
  'nodes that come in later': () =>
    site.openPage(
      '',
      `import { ComparisonTabs } from '/dist/dom/index.js';
       import { enhance } from '/dist/enhance/index.js';
       import comparison from '/dist/content/product-vs-project-management.js';
       document.getElementById('root').append(ComparisonTabs({ comparison }));
       enhance();`,
    ),
  'React on server markup': async () =>
    site.openPage(
      renderToString(<ComparisonTabs comparison={comparison} />),
      await bundled('hydrateRoot(root, <ComparisonTabs comparison={comparison} />);'),
    ),
  'React alone': async () =>
    site.openPage(
      '',
      await bundled('createRoot(root).render(<ComparisonTabs comparison={comparison} />);'),
    ),
};

const prefix = comparison.id;
const answer = `${prefix}-faq-view-coding-needed`;
const QUESTIONS = 'Questions and answers';

/** Comes to the page from elsewhere, by a link with a fragment. */
async function arrive(page: Page, fragment: string): Promise<void> {
  const [url] = page.url().split('#');
  await page.goto('about:blank');
  await page.goto(`${url}#${fragment}`);
}

const follow = (page: Page, fragment: string) =>
  page.evaluate((hash) => {
    const link = document.createElement('a');
    link.href = `#${hash}`;
    link.click();
  }, fragment);

const selected = (page: Page) => page.getByRole('tab', { selected: true }).textContent();

/** Whether an element is open to the eye, in the part of the page that is on screen. */
const onScreen = (page: Page, id: string) =>
  page.evaluate(async (it) => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const element = document.getElementById(it);
    const { top = -1 } = element?.getBoundingClientRect() ?? {};
    return Boolean(element?.checkVisibility()) && top >= 0 && top < innerHeight;
  }, id);

describe.each(Object.entries(pages))('%s', (_, open) => {
  it('opens the tab and the answer that the address names, and shows it', async () => {
    const { page } = await open();
    await arrive(page, answer);
    await expect.poll(() => selected(page)).toBe(QUESTIONS);
    await expect.poll(() => onScreen(page, answer)).toBe(true);
    expect(await page.locator('details[open]').count()).toBe(1);
  });

  it('does so for a link on the page, from far down in another tab', async () => {
    const { page } = await open();
    await page.getByRole('tab', { name: 'Who does what' }).click();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await follow(page, answer);
    await expect.poll(() => selected(page)).toBe(QUESTIONS);
    await expect.poll(() => onScreen(page, answer)).toBe(true);
  });

  it('goes back to the tab of the address before, and forward again', async () => {
    const { page } = await open();
    await follow(page, `${prefix}-raci`);
    await expect.poll(() => selected(page)).toBe('Who does what');
    await follow(page, answer);
    await expect.poll(() => selected(page)).toBe(QUESTIONS);
    await page.goBack();
    await expect.poll(() => selected(page)).toBe('Who does what');
    expect(await onScreen(page, `${prefix}-raci`)).toBe(true);
    await page.goForward();
    await expect.poll(() => selected(page)).toBe(QUESTIONS);
    await expect.poll(() => onScreen(page, answer)).toBe(true);
  });

  it('shows what the browser’s search finds in a closed answer of a closed tab', async () => {
    const { page } = await open();
    await page.getByRole('tab', { name: 'Who does what' }).click();
    // The search itself has no handle; a link to words of the text uncovers what it finds by the same steps.
    await follow(page, ':~:text=basic%20technical%20knowledge');
    await expect.poll(() => selected(page)).toBe(QUESTIONS);
    await expect.poll(() => onScreen(page, answer)).toBe(true);
  });
});

describe('questions without script', () => {
  it.each([
    ['the address names', answer.replace(prefix, 'Faq0').replace('faq-view-', '')],
    ['a search finds words of', ':~:text=basic%20technical%20knowledge'],
  ])('open the answer that %s', async (_, fragment) => {
    const { page } = await site.open({ components: ['Faq'], script: false });
    expect(await page.locator('details[open]').count()).toBe(0);
    await arrive(page, fragment);
    await expect.poll(() => page.locator('details[open]').count()).toBe(1);
    expect(await page.getByText('basic technical knowledge').isVisible()).toBe(true);
  });
});
