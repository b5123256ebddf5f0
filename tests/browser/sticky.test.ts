import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Asked, type Site, startSite } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => site.clear());
afterAll(() => site.close());

// Every stop of a page is looked at, on several pages.
/** What has the focus, or was led to, in a table: how it is hidden by a stuck head or the host's bar, or that it is seen. */
const seen = (): string | undefined => {
  const element = document.activeElement?.closest('table')
    ? document.activeElement
    : document.querySelector('tr:target');
  const head = element?.closest('table')?.tHead;
  if (document.activeElement === document.body && !element) return undefined;
  if (!element || !head || head.contains(element)) return '';
  const { top, bottom } = element.getBoundingClientRect();
  const { position, clipPath } = getComputedStyle(head);
  const above = [
    ...(position === 'sticky' && clipPath === 'none' ? [head] : []),
    ...document.querySelectorAll('#bar'),
  ].find((over) => {
    const box = over.getBoundingClientRect();
    return top < box.bottom && bottom > box.top;
  });
  const place = element.closest('tr')?.id;
  if (above) return `${place} is under ${above.localName}`;
  return bottom <= 0 || top >= innerHeight ? `${place} is off screen` : 'seen';
};

/** Goes through the page with a key until the focus leaves it, and says what was seen at every stop in a table. */
async function stopsOf(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<string[]> {
  const stops: string[] = [];
  for (let count = 0; count < 400; count++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(seen);
    if (stop === undefined) break;
    if (stop) stops.push(stop);
  }
  return stops;
}

const tables = ['ComparisonTable', 'RaciMatrix'] as const;
const large = { type: ['large'] } satisfies Asked;
const sizes: [string, Asked, { width: number; height: number }][] = [
  ['320 × 256', {}, { width: 320, height: 256 }],
  ['320 × 256, text at 200 %', large, { width: 320, height: 256 }],
  ['768 × 600', {}, { width: 768, height: 600 }],
  ['1280 × 600', {}, { width: 1280, height: 600 }],
  ['1280 × 512, text at 200 %', large, { width: 1280, height: 512 }],
];

describe.each(sizes)('at %s', (_, asked, viewport) => {
  it.each(['product and project management', 'Scrum roles', 'long text'])(
    'the head of a table covers no focus, forth and back: %s',
    async (example) => {
      const { page } = await site.open({ example, components: tables, ...asked }, { viewport });
      const forth = await stopsOf(page, 'Tab');
      const back = await stopsOf(page, 'Shift+Tab');
      expect(forth.length).toBeGreaterThan(2);
      expect(back.length).toBeGreaterThanOrEqual(forth.length);
      expect([...forth, ...back].filter((stop) => stop !== 'seen')).toEqual([]);
    },
  );
});

describe('below the sticky bar of a host that says how high it is', () => {
  const withBar = async () => {
    const { page } = await site.open(
      { components: tables },
      { viewport: { width: 900, height: 600 } },
    );
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.id = 'bar';
      Object.assign(bar.style, { position: 'fixed', inset: '0 0 auto', height: '72px', zIndex: 9 });
      document.body.append(bar);
      document.documentElement.style.setProperty('--rw-sticky-top', '72px');
    });
    return page;
  };

  it('neither bar nor head covers the focus', async () => {
    const page = await withBar();
    const forth = await stopsOf(page, 'Tab');
    const back = await stopsOf(page, 'Shift+Tab');
    expect(forth.length).toBeGreaterThan(20);
    expect([...forth, ...back].filter((stop) => stop !== 'seen')).toEqual([]);
  });

  it('a link to a row leads to where the row is seen', async () => {
    const page = await withBar();
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('tbody tr[id]')].map(({ id }) => id),
    );
    expect(rows.length).toBeGreaterThan(10);
    const looked: (string | undefined)[] = [];
    for (const id of rows) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      looked.push(await page.evaluate(seen));
    }
    expect(looked.filter((row) => row !== 'seen')).toEqual([]);
  });
});
