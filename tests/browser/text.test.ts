import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../fixtures/examples.js';
import { longWords } from '../fixtures/longWords.js';
import { type Opened, type Site, startSite } from './site.js';

let site: Site;
let opened: Opened;
beforeAll(async () => {
  site = await startSite();
  opened = await site.open();
});
afterAll(() => site.close());

/** What the host or its reader does to the type, set where `show` would write it. */
const setType = (page: Page, type: readonly string[], dir = 'ltr') =>
  page.evaluate(
    ([classes, direction]) => {
      document.documentElement.className = classes ?? '';
      document.documentElement.dir = direction ?? '';
    },
    [type.join(' '), dir],
  );

const openAnswers = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

/**
 * Text that is cut off, lies on other text, or runs out of the page or of its own box. Words that only assistive
 * technology hears are left out.
 */
const troubleWithText = () => {
  const trouble: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) trouble.push(`The page scrolls: ${scrollWidth} > ${clientWidth}`);
  const lines: { top: number; bottom: number; left: number; right: number; what: string }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement;
    if (!parent || !texts.currentNode.textContent?.trim() || !parent.checkVisibility()) continue;
    // Hidden from the eye on purpose: clipped to nothing.
    let box: Element | null = parent;
    while (box && getComputedStyle(box).clipPath === 'none') box = box.parentElement;
    if (box || parent.closest('svg')) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const words = range.getBoundingClientRect();
    const what = `${parent.className || parent.localName}: ${texts.currentNode.textContent.slice(0, 40)}`;
    const say = (how: string) => trouble.push(`${how}: ${what}`);
    if (words.left < -0.5 || words.right > clientWidth + 0.5) say('Out of the page');
    const cell = parent.closest('td, th, li, p, h1, h2, h3, h4, a, button, label, legend, summary');
    const room = cell?.getBoundingClientRect();
    const inline = cell && getComputedStyle(cell).display === 'inline';
    if (room && !inline && (words.left < room.left - 1 || words.right > room.right + 1))
      say('Out of its box');
    for (let around: Element | null = parent; around; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      if (
        /hidden|clip|auto|scroll/.test(`${overflowX} ${overflowY}`) &&
        around.localName !== 'html'
      ) {
        const edge = around.getBoundingClientRect();
        if (
          words.left < edge.left - 1 ||
          words.right > edge.right + 1 ||
          words.top < edge.top - 1 ||
          words.bottom > edge.bottom + 1
        )
          say('Cut off');
      }
    }
    // The middle of each line: letters that reach far up or down may come near the lines around them.
    for (const { top, bottom, left, right, height } of range.getClientRects())
      lines.push({ top: top + height / 4, bottom: bottom - height / 4, left, right, what });
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.top >= line.bottom) break;
      if (Math.min(line.right, other.right) - Math.max(line.left, other.left) > 2)
        trouble.push(`On each other: ${line.what} / ${other.what}`);
    }
  });
  return trouble;
};

/** The size of every text. Letters in a figure are measured in units of their drawing, and that grows. */
const sizes = () => {
  const found: number[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement && !parentElement.closest('svg') && textContent?.trim())
      found.push(Number.parseFloat(getComputedStyle(parentElement).fontSize));
  }
  return found;
};

const small = { width: 320, height: 256 };
const types = [[], ['large'], ['spaced'], ['large', 'spaced']] as const;

/** Nothing is wrong with the text, whatever the type and the direction. */
async function expectNoTrouble(page: Page): Promise<void> {
  for (const type of types) {
    for (const dir of ['ltr', 'rtl']) {
      await setType(page, type, dir);
      expect(await page.evaluate(troubleWithText), `${type.join(' ')} ${dir}`).toEqual([]);
    }
  }
}

describe.each([...Object.keys(examples), ...Object.keys(longWords)])('%s', (example) => {
  beforeAll(async () => {
    await site.show(opened, { example, script: false });
    await opened.page.evaluate(openAnswers);
  });

  it('at 320 × 256 px, with larger text and wider spacing', async () => {
    await opened.page.setViewportSize(small);
    await expectNoTrouble(opened.page);
  });

  it('at 768 and 1280 px', async () => {
    const { page } = opened;
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const type of [[], ['spaced']]) {
        await setType(page, type);
        expect(await page.evaluate(troubleWithText), `${width} ${type}`).toEqual([]);
      }
    }
  });

  it('all text grows with the reader’s setting', async () => {
    const { page } = opened;
    await page.setViewportSize(small);
    await setType(page, []);
    const before = await page.evaluate(sizes);
    await setType(page, ['large']);
    const after = await page.evaluate(sizes);
    expect(before.length).toBeGreaterThan(20);
    expect(after).toEqual(before.map((size) => 2 * size));
  });
});

it.each(['product and project management', 'long words everywhere'])(
  'the result of role fit, %s',
  async (example) => {
    const { page } = opened;
    await page.setViewportSize(small);
    await site.show(opened, { example, components: ['RoleFit'] });
    await page.locator('form[data-state]').waitFor();
    for (const answer of await page.locator('label:nth-of-type(even)').all()) await answer.click();
    await page.getByRole('status').locator('.rw-verdict').waitFor();
    await expectNoTrouble(page);
  },
);
