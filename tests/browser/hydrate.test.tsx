import { build } from 'esbuild';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ComparisonTabs, SourceList } from '../../src/index.js';
import { comparison } from '../fixtures/examples.js';
import { type Site, startSite } from './site.js';

/** The page on the server and the page in the browser are drawn from this one text. */
const PAGE = `
  import { StrictMode } from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { ComparisonTabs, SourceList } from './src/index.ts';
  import comparison from './dist/content/product-vs-project-management.js';
  window.opened = [];
  window.recovered = [];
  hydrateRoot(
    document.getElementById('root'),
    <StrictMode>
      <ComparisonTabs comparison={comparison} idPrefix="one" onValueChange={(name) => window.opened.push(name)} />
      <ComparisonTabs comparison={comparison} idPrefix="two" defaultValue="raci" />
      <SourceList comparison={comparison} />
    </StrictMode>,
    { onRecoverableError: (error) => window.recovered.push(String(error)) },
  );
`;

const page = (
  <StrictMode>
    <ComparisonTabs comparison={comparison} idPrefix="one" onValueChange={() => {}} />
    <ComparisonTabs comparison={comparison} idPrefix="two" defaultValue="raci" />
    <SourceList comparison={comparison} />
  </StrictMode>
);

declare global {
  interface Window {
    opened: string[];
    recovered: string[];
  }
}

let site: Site;
let script: string;
beforeAll(async () => {
  site = await startSite();
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: process.cwd(), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    // The development build is the one that warns.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  script = outputFiles[0]?.text ?? '';
});
afterEach(() => site.clear());
afterAll(() => site.close());

describe('two copies in StrictMode, drawn on the server and hydrated', () => {
  it('say nothing to the console, break no policy, and work', async () => {
    const opened = await site.openPage(renderToString(page), script);
    const { said, violations } = opened;
    const tab = (copy: number, name: string) =>
      opened.page.getByRole('tablist').nth(copy).getByRole('tab', { name });
    await opened.page.waitForFunction(() => document.querySelector('[hidden="until-found"]'));

    await tab(0, 'Responsibilities').click();
    expect(await tab(0, 'Responsibilities').getAttribute('aria-selected')).toBe('true');
    expect(await tab(1, 'Who does what').getAttribute('aria-selected')).toBe('true');
    await opened.page.keyboard.press('Home');
    await opened.page.waitForFunction(() => window.opened.includes('roles'));
    const told = await opened.page.evaluate(() => window.opened);
    expect(told).toEqual(['responsibilities', 'roles']);

    const ids = await opened.page.evaluate(() =>
      [...document.querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(ids.length).toBe(new Set(ids).size);
    expect(await opened.page.evaluate(() => window.recovered)).toEqual([]);
    expect(said).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('a difference between server and browser would be noticed', async () => {
    const other = renderToString(page).replace('Product manager', 'Somebody else');
    const opened = await site.openPage(other, script);
    await opened.page.waitForFunction(() => document.querySelector('[hidden="until-found"]'));
    expect(await opened.page.evaluate(() => window.recovered.length)).toBeGreaterThan(0);
  });
});

it('with script off, panels of vertical tabs stand apart, one below the other', async () => {
  const html = renderToString(<ComparisonTabs comparison={comparison} orientation="vertical" />);
  const { page } = await site.openPage(html, '', { javaScriptEnabled: false });
  const boxes = await page
    .locator('.rw-panel')
    .evaluateAll((panels) => panels.map((panel) => panel.getBoundingClientRect().toJSON()));
  const gaps = boxes.slice(1).map(({ top }, index) => top - boxes[index].bottom);
  expect(gaps.length).toBeGreaterThan(10);
  expect(Math.min(...gaps)).toBeGreaterThan(20);
});
