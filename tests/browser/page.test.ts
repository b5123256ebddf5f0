import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { comparison, examples } from '../fixtures/examples.js';
import { textsOf } from '../fixtures/texts.js';
import { tabs } from '../fixtures/views.js';
import { type Opened, type Site, startSite } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => site.clear());
afterAll(() => site.close());

// A test opens several pages, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const names = Object.keys(examples);

describe('under a strict policy with Trusted Types', () => {
  it('server markup, its sheet and `enhance` break nothing', async () => {
    const opened = await site.open();
    await opened.page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await opened.page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(await opened.violations()).toEqual([]);
    expect(opened.said).toEqual([]);
    // The policy is there: what it forbids is refused and seen.
    await opened.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await opened.page.waitForFunction(() => window.violations.length > 0);
  });

  it('nodes made by `rolewise/dom` break nothing', async () => {
    const script = `
      import { ComparisonTabs } from '/dist/dom/index.js';
      import { enhance } from '/dist/enhance/index.js';
      import comparison from '/dist/content/product-vs-project-management.js';
      document.getElementById('root').append(ComparisonTabs({ comparison }));
      enhance();
    `;
    const opened = await site.openPage('', script);
    await opened.page.getByRole('tab', { name: 'Life cycles' }).click();
    expect(await opened.violations()).toEqual([]);
    expect(opened.said).toEqual([]);
  });
});

/** A table as assistive technology has it: the names of its columns, and each row's own name with its count of cells. */
interface HeardTable {
  columns: string[];
  rows: [name: string, cells: number][];
}

async function heardTables(page: Page): Promise<HeardTable[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const within = (node: Node, role: string): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return child.role?.value === role && !child.ignored ? [child] : within(child, role);
    });
  const name = (node: Node): string => node.name?.value ?? '';
  return nodes
    .filter((node) => node.role?.value === 'table')
    .map((table) => {
      const rows = within(table, 'row');
      return {
        columns: rows.flatMap((row) => within(row, 'columnheader').map(name)),
        rows: rows.flatMap((row): [string, number][] => {
          const [head] = within(row, 'rowheader');
          return head ? [[name(head), within(row, 'cell').length]] : [];
        }),
      };
    });
}

/** Skills of many roles are a table, too. */
function hasTable(name: string): boolean {
  const { comparison, raci, skills, roles } = examples[name] as Comparison;
  return Boolean(comparison || raci || (skills && roles.length > 3));
}

describe('rows and columns keep their headers in every layout', () => {
  it.each(names.filter(hasTable))('%s', async (example) => {
    const wide = await site.open({ example, script: false });
    const narrow = await site.open(
      { example, script: false },
      { viewport: { width: 320, height: 640 } },
    );
    const heard = await heardTables(wide.page);
    expect(heard.length).toBeGreaterThan(0);
    expect(await heardTables(narrow.page)).toEqual(heard);
    for (const { columns, rows } of heard) {
      expect(columns.every((column) => column !== '')).toBe(true);
      expect(rows.every(([name]) => name !== '')).toBe(true);
    }
  });

  it('every cell of a matrix stands under a party and beside an activity', async () => {
    const { page } = await site.open(
      { components: ['RaciMatrix'] },
      { viewport: { width: 320, height: 640 } },
    );
    const [matrix] = await heardTables(page);
    expect(matrix?.columns).toEqual([
      'Activity',
      'Product manager',
      'Project manager',
      'Design',
      'Engineering',
      'Marketing',
      'Sponsor',
    ]);
    const activities = comparison.raci?.groups.flatMap((group) => group.activities) ?? [];
    const rows = matrix?.rows.filter(([, cells]) => cells > 0) ?? [];
    expect(rows.map(([, cells]) => cells)).toEqual(activities.map(() => 6));
    rows.forEach(([name], index) => {
      expect(name).toContain(activities[index]?.name);
    });
  });
});

it('one page, two containers: stacked in the narrow one, a table in the wide one', async () => {
  const { page } = await site.open({ components: ['ComparisonTable'], widths: [300, 900] });
  const cellsOf = (index: number) =>
    page
      .getByRole('table')
      .nth(index)
      .getByRole('row', { name: /^Core question/ })
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().toJSON()));
  const [narrowFirst, narrowSecond] = await cellsOf(0);
  const [wideFirst, wideSecond] = await cellsOf(1);
  expect(narrowSecond.top).toBeGreaterThanOrEqual(narrowFirst.bottom);
  expect(narrowSecond.left).toBe(narrowFirst.left);
  expect(wideSecond.top).toBe(wideFirst.top);
  expect(wideSecond.left).toBeGreaterThanOrEqual(wideFirst.right);
});

/** Text that is cut off, or runs out of the page or of its own box. Words that only assistive technology hears are left out. */
const troubleWithText = () => {
  const trouble: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) trouble.push(`The page scrolls: ${scrollWidth} > ${clientWidth}`);
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
    const say = (what: string) =>
      trouble.push(
        `${what}: ${parent.className || parent.localName}: ${texts.currentNode.textContent?.slice(0, 40)}`,
      );
    if (words.left < -0.5 || words.right > clientWidth + 0.5) say('Out of the page');
    const cell = parent.closest('td, th, li, p, h1, h2, h3, h4, a, button');
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
        if (words.right > edge.right + 1 || words.bottom > edge.bottom + 1) say('Cut off');
      }
    }
  }
  return trouble;
};

describe('nothing is cut off and the page never scrolls sideways', () => {
  const small = { viewport: { width: 320, height: 256 } };

  it.each(names)('%s at 320 px, with larger text and wider spacing', async (example) => {
    const opened = await site.open({}, small);
    for (const type of [[], ['large'], ['spaced'], ['large', 'spaced']] as const) {
      for (const dir of ['ltr', 'rtl'] as const) {
        await site.show(opened, { example, type, dir, script: false });
        expect(await opened.page.evaluate(troubleWithText), `${type.join(' ')} ${dir}`).toEqual([]);
      }
    }
  });

  it.each(names)('%s at 768 and 1280 px', async (example) => {
    const { page } = await site.open({ example, script: false });
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(troubleWithText), `${width}`).toEqual([]);
    }
  });

  it('text grows with the reader’s setting', async () => {
    const measure = () => {
      const sizes: number[] = [];
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode;
        // The letter in a figure is measured in units of its drawing, and that grows.
        if (parentElement && !parentElement.closest('svg') && textContent?.trim())
          sizes.push(parseFloat(getComputedStyle(parentElement).fontSize));
      }
      return sizes;
    };
    const before = await (await site.open({ script: false })).page.evaluate(measure);
    const after = await (await site.open({ script: false, type: ['large'] })).page.evaluate(
      measure,
    );
    const grown = after.filter((size, index) => size >= 1.9 * (before[index] ?? 0));
    expect(grown.length / before.length).toBeGreaterThan(0.95);
  });
});

describe('focus', () => {
  it.each([
    ['1280 px', { width: 1280, height: 600 }],
    ['320 px', { width: 320, height: 480 }],
  ])('can always be seen, is never covered, and comes to an end: %s', async (_, viewport) => {
    const { page } = await site.open({}, { viewport });
    const stops: string[] = [];
    for (let count = 0; count < 400; count++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { top, bottom, left, right, width, height } = focused.getBoundingClientRect();
        const trouble: string[] = [];
        if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
          trouble.push('no outline');
        if (width < 4 || height < 4) trouble.push('no size');
        if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
          trouble.push('off screen');
        const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
        const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const above = document.elementFromPoint(x, y);
        if (above && !focused.contains(above) && !above.contains(focused))
          trouble.push(`under ${above.localName}.${above.className}`);
        return `${focused.localName} ${focused.id || focused.getAttribute('href')}${trouble.map((what) => ` — ${what}`).join('')}`;
      });
      if (stop === undefined) break;
      stops.push(stop);
    }
    expect(stops.length).toBeGreaterThan(40);
    expect(stops.length).toBeLessThan(400);
    expect(stops.filter((stop) => stop.includes('—'))).toEqual([]);
  });
});

describe('on paper', () => {
  const everyText = (document: Comparison) => tabs.flatMap((block) => textsOf(document[block]));

  it.each(names)('%s is all there, whatever tab was open', async (example) => {
    const { page } = await site.open({ example });
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let all = '';
      while (texts.nextNode()) {
        const parent = texts.currentNode.parentElement;
        const visible = parent?.checkVisibility({
          contentVisibilityAuto: true,
          opacityProperty: true,
          visibilityProperty: true,
        });
        if (visible) all += texts.currentNode.textContent;
      }
      return all;
    });
    const expected = everyText(examples[example] as Comparison);
    const missing = expected.filter((text) => !shown.toLowerCase().includes(text.toLowerCase()));
    expect(expected.length).toBeGreaterThan(3);
    expect(missing).toEqual([]);
  });

  it('is all there whatever a reader has filtered, without the filter', async () => {
    const { page } = await site.open({ components: ['ComparisonTable'] });
    await page.getByRole('radio', { name: /^Similarities/ }).check();
    expect(await page.getByRole('row', { name: /^Core question/ }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('row').filter({ visible: true }).count()).toBe(1 + 4 + 15);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(
      await page
        .getByText(/aspects shown/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
  });

  it('heads repeat, nothing scrolls in a box, and rows stay whole', async () => {
    const opened: Opened = await site.open();
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

describe('without script', () => {
  it('every part is open below a list of links that lead to it', async () => {
    const { page } = await site.open({}, { javaScriptEnabled: false });
    const links = page.getByRole('list', { name: 'Parts of the comparison' }).getByRole('link');
    const names = await links.allTextContents();
    expect(names).toEqual(expect.arrayContaining(['Compare', 'Life cycles', 'Who does what']));
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(names.length);
    await links.filter({ hasText: 'Who does what' }).click();
    expect(page.url()).toMatch(/#.*-raci$/);
  });
});

describe('forced colours', () => {
  it('keep the figures of the matrix apart', async () => {
    const { page } = await site.open({ components: ['RaciMatrix'] }, { forcedColors: 'active' });
    const looks = await page.evaluate(() =>
      ['square', 'seal', 'hexagon', 'tag'].map((shape) => {
        const path = document.querySelector(`[data-shape="${shape}"] path`) as SVGPathElement;
        const { fill, stroke } = getComputedStyle(path);
        return `${path.getAttribute('d')} ${fill === 'none' ? 'open' : 'filled'} ${stroke === 'none' ? '' : 'drawn'}`;
      }),
    );
    expect(new Set(looks).size).toBe(4);
    expect(looks.filter((look) => look.includes('filled')).length).toBe(2);
  });
});
