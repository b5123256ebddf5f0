import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserArgs, requireBrowser } from '../../scripts/setup/browser.mjs';
import type { Comparison, Text } from '../../src/model/types.js';
import { openPage } from '../browser/opened.js';
import { type Served, serveFolder } from '../browser/serveFolder.js';
import { readMarkup } from '../fixtures/markup.js';
import { textsOf } from '../fixtures/texts.js';
import { type Consumer, installConsumer } from './consumer.js';

const FOUR = ['comparison', 'lifecycles', 'raci', 'responsibilities'] as const;

const named = ({ name }: { name: Text }) => ({ name });

/** What each shows of a document. */
const VIEWS: Readonly<Record<string, (comparison: Comparison) => readonly unknown[]>> = {
  ComparisonTable: (comparison) => [comparison.comparison],
  LifecycleTimeline: (comparison) => [comparison.lifecycles],
  LifecycleMap: ({ lifecycles }) =>
    (lifecycles?.cycles ?? []).flatMap(({ name, stages }) => [{ name }, ...stages.map(named)]),
  RaciMatrix: (comparison) => [comparison.raci],
  RaciByRole: ({ raci }) => (raci?.groups ?? []).flatMap(({ activities }) => activities.map(named)),
  ResponsibilityCards: (comparison) => [comparison.responsibilities],
  RoleDefinitions: (comparison) => [comparison.roles],
  RoleQuestions: (comparison) => [comparison.questions],
  ScenarioWalkthrough: (comparison) => [comparison.scenarios],
  SkillsOverlap: (comparison) => [comparison.skills],
  CollaborationFlow: (comparison) => [comparison.handoffs],
  RoleFit: (comparison) => [comparison.fit],
  ToolList: (comparison) => [comparison.tools],
  RoleOverlap: (comparison) => [comparison.overlap],
  Faq: (comparison) => [comparison.faq],
  Takeaways: (comparison) => [comparison.takeaways],
  RelatedReading: (comparison) => [comparison.related],
  SourceList: (comparison) => [comparison.sources],
  ComparisonTabs: (comparison) => FOUR.map((block) => comparison[block]),
  ComparisonSections: (comparison) => FOUR.map((block) => comparison[block]),
};

interface Rendered {
  version: string;
  views: Record<string, { string: string; markup: string }>;
  page: string;
  comparison: Comparison;
}

describe.each(['18.3', '19'])('a site with React %s that installed the tarball', (react) => {
  let site: Consumer;
  let rendered: Rendered;
  let said: string;

  beforeAll(() => {
    site = installConsumer({
      packages: [`react@^${react}.0`, `react-dom@^${react}.0`],
      from: 'tests/package/site',
    });
    const { stdout, stderr } = site.run(['server.mjs'], { NODE_ENV: 'development' });
    rendered = JSON.parse(stdout);
    said = stderr;
  }, 180_000);

  afterAll(() => site?.remove());

  it('has that React, and every component', () => {
    expect(rendered.version).toMatch(new RegExp(`^${react.replace('.', '\\.')}\\.`));
    const views = [...Object.keys(VIEWS), 'Byline'];
    expect(Object.keys(rendered.views).sort()).toEqual(views.sort());
  });

  it('renders on the server without a word in the console', () => {
    expect(said).toBe('');
  });

  it.each(Object.entries(VIEWS))('shows all texts in the server’s %s', (name, shown) => {
    const { string = '', markup = '' } = rendered.views[name] ?? {};
    const { text } = readMarkup(markup);
    const expected = shown(rendered.comparison).flatMap((part) => textsOf(part));
    expect(expected.length).toBeGreaterThan(4);
    expect(expected.filter((words) => !text.includes(words))).toEqual([]);
    expect(string.replaceAll('<!-- -->', '')).toBe(markup);
  });

  describe('built by Vite, in Chromium', () => {
    let server: Served;
    let browser: Browser;
    let page: Page;
    let messages: readonly string[];

    beforeAll(async () => {
      const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>';
      const script = '<script type="module" src="/client.mjs"></script>';
      site.write({ 'index.html': `${head}<div id="site">${rendered.page}</div>${script}</html>` });
      const vite = resolve('node_modules/vite/bin/vite.js');
      // React's development build: the production one keeps its warnings to itself.
      site.run([vite, 'build', '--mode', 'development', '--logLevel', 'warn'], {
        NODE_ENV: 'development',
      });
      server = await serveFolder(join(site.folder, 'dist'));
      browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
      ({ page, said: messages } = await openPage(browser, server.origin));
      await page.waitForFunction('globalThis.hydrated');
    }, 180_000);

    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    it('hydrates two copies of everything in StrictMode without error or warning', () => {
      expect(messages).toEqual([]);
    });

    it('has no id twice', async () => {
      const ids = await page
        .locator('#site [id]')
        .evaluateAll((elements) => elements.map(({ id }) => id));
      expect(ids.length).toBeGreaterThan(100);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it.each(Object.keys(VIEWS))('hands its own class and ref to the root of %s', async (name) => {
      for (const copy of ['one', 'two']) {
        const found = await page.evaluate(
          ([key, own]) => {
            const { roots } = (globalThis as unknown as { hydrated: { roots: object } }).hydrated;
            const root = (roots as Record<string, Element>)[key];
            return {
              classed: root?.classList.contains(own),
              same: root === document.querySelector(`[data-copy="${key}"]`),
              top: root?.parentElement?.id,
            };
          },
          [`${name}-${copy}`, `mine-${copy}`] as const,
        );
        expect(found).toEqual({ classed: true, same: true, top: 'site' });
      }
    });

    it('opens the tab that is clicked, in its own copy', async () => {
      const copies = ['one', 'two'].map((copy) =>
        page.locator(`[data-copy="ComparisonTabs-${copy}"]`),
      );
      const open = () =>
        Promise.all(
          copies.map((copy) => copy.getByRole('tab', { selected: true }).first().textContent()),
        );
      expect(await open()).toEqual(['The roles', 'The roles']);
      await copies[0]?.getByRole('tab', { name: 'Who does what' }).click();
      expect(await open()).toEqual(['Who does what', 'The roles']);
      expect(await copies[0]?.locator('.rw-raci').first().isVisible()).toBe(true);
      expect(await copies[1]?.locator('.rw-raci').first().isVisible()).toBe(false);
      expect(messages).toEqual([]);
    });
  });
});
