import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { examples } from '../fixtures/examples.js';
import { textsOf } from '../fixtures/texts.js';
import { tabs } from '../fixtures/views.js';
import { type Opened, type Site, startSite } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const names = Object.keys(examples);

/**
 * The words that a reader can see, of each view by its block; and those of a view that stand nowhere in it to be seen.
 * What is said to assistive technology alone, what answers a reader's acts, and ways to other places, which only work on a screen,
 * are left out.
 */
const look = () => {
  const seen: Record<string, string> = {};
  const hidden: [block: string, words: string][] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement: parent, textContent } = texts.currentNode;
    if (!parent || !textContent?.trim()) continue;
    let box: Element | null = parent;
    while (box && getComputedStyle(box).clipPath === 'none') box = box.parentElement;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const { width, height } = range.getBoundingClientRect();
    const visible = parent.checkVisibility({
      contentVisibilityAuto: true,
      opacityProperty: true,
      visibilityProperty: true,
    });
    const block = parent.closest('.rw-panel')?.id.split('-').at(-1) ?? '';
    if (visible && !box && width > 1 && height > 1) seen[block] = (seen[block] ?? '') + textContent;
    else if (
      !parent.closest(
        '.rw-hidden, .rw-tab, .rw-button, .rw-filter, .rw-picks, .rw-sources li > a, [role="status"]',
      )
    )
      hidden.push([block, textContent]);
  }
  return { seen, hidden: hidden.filter(([block, words]) => !seen[block]?.includes(words)) };
};

/** Of all words of a document those that the view of their block does not show. Answers that mean the same share a cell, whatever their capitals. */
function unseen(document: Comparison, seen: Readonly<Record<string, string>>): string[] {
  return tabs.flatMap((block) => {
    const shown = (seen[block] ?? '').toLowerCase();
    return textsOf(document[block]).filter((text) => !shown.includes(text.toLowerCase()));
  });
}

describe('with JavaScript off', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open({}, { javaScriptEnabled: false });
  });
  afterAll(() => site.clear());

  it.each(names)('every word of %s can be seen; answers open by a click', async (example) => {
    const document = examples[example] as Comparison;
    await site.show(opened, { example });
    for (const question of await opened.page.locator('summary').all()) await question.click();
    const { seen, hidden } = await opened.page.evaluate(look);
    expect(textsOf(document.roles).length).toBeGreaterThan(1);
    expect(unseen(document, seen)).toEqual([]);
    expect(hidden).toEqual([]);
  });

  it('every part is open below a list of links that lead to it', async () => {
    const { page } = opened;
    await site.show(opened, {});
    const links = page.getByRole('list', { name: 'Parts of the comparison' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Compare', 'Life cycles', 'Who does what']));
    const parts = page.locator('.rw-panel', { has: page.getByRole('heading', { level: 2 }) });
    expect(await parts.count()).toBe(names.length);
    await links.filter({ hasText: 'Who does what' }).click();
    expect(page.url()).toMatch(/#.*-raci$/);
  });
});

describe('on paper', () => {
  afterEach(() => site.clear());

  it('nothing is hidden or closed, whatever tab was open', async () => {
    const opened = await site.open();
    await opened.page.emulateMedia({ media: 'print' });
    for (const example of names) {
      await site.show(opened, { example });
      const { seen, hidden } = await opened.page.evaluate(look);
      expect(unseen(examples[example] as Comparison, seen), example).toEqual([]);
      expect(hidden, example).toEqual([]);
    }
  });

  it('heads repeat, nothing scrolls in a box, and rows stay whole', async () => {
    const opened = await site.open();
    await opened.page.emulateMedia({ media: 'print' });
    const found = await opened.page.evaluate(() => ({
      heads: [...document.querySelectorAll('thead')].map((head) => getComputedStyle(head).display),
      boxes: [...document.querySelectorAll('main *')].filter((each) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(each);
        return /auto|scroll/.test(`${overflowX} ${overflowY}`) && clipPath === 'none';
      }).length,
      broken: [...document.querySelectorAll('tbody tr, .rw-track')].filter(
        (each) => getComputedStyle(each).breakInside !== 'avoid',
      ).length,
    }));
    expect(found).toEqual({
      heads: ['table-header-group', 'table-header-group'],
      boxes: 0,
      broken: 0,
    });
  });

  it('fits the page: no line runs off the paper', async () => {
    const { page } = await site.open(
      { example: 'long text' },
      { viewport: { width: 720, height: 1000 } },
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      720,
    );
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.length).toBeGreaterThan(5000);
  });
});
