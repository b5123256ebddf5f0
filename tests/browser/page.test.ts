import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { comparison, examples } from '../fixtures/examples.js';
import { hearTables } from './heard.js';
import { type Site, startSite } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => site.clear());
afterAll(() => site.close());

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

/** Skills of many roles are a table, too. */
function hasTable(name: string): boolean {
  const { comparison, raci, skills, roles } = examples[name] as Comparison;
  return Boolean(comparison || raci || (skills && roles.length > 3));
}

describe('rows and columns keep their headers in every layout', () => {
  it.each(names.filter(hasTable))('%s', async (example) => {
    const { page } = await site.open({ example, script: false });
    const heard = await hearTables(page);
    expect(heard.length).toBeGreaterThan(0);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await hearTables(page)).toEqual(heard);
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
    const [matrix] = await hearTables(page);
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

it.each([
  ['product and project management', [700, 1000], [false, false]],
  ['engineering roles', [700, 1000], [true, false]],
])('%s: stacked as long as a column would break words', async (example, widths, stacked) => {
  const { page } = await site.open({ components: ['ComparisonTable'], example, widths });
  const tables = page.getByRole('table');
  const heads = await tables.evaluateAll((all) =>
    all.map((table) => {
      const tops = [...table.querySelectorAll('thead th + th')].map(
        (head) => head.getBoundingClientRect().top,
      );
      return new Set(tops).size > 1;
    }),
  );
  expect(heads).toEqual(stacked);
});

it('five roles answer beside each other, below the aspect, until there is room for both', async () => {
  const widths = [1000, 0];
  const { page } = await site.open({
    components: ['ComparisonTable'],
    example: 'engineering roles',
    widths,
  });
  const rows = page.getByRole('row', { name: /^Core question/ });
  const drawn = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [aspect, ...cells] = [...row.children].map((cell) => cell.getBoundingClientRect());
      return {
        tops: new Set(cells.map(({ top }) => top)).size,
        below: cells.every(({ top }) => top > (aspect?.top ?? 0) + 10),
      };
    }),
  );
  expect(drawn).toEqual([
    { tops: 1, below: true },
    { tops: 1, below: false },
  ]);
});

it('a phone has its tabs in two columns', async () => {
  const { page } = await site.open(
    { components: ['ComparisonTabs'] },
    { viewport: { width: 320, height: 640 } },
  );
  const starts = await page
    .getByRole('tab')
    .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().left));
  expect(new Set(starts).size).toBe(2);
});

it('more tabs than fit beside each other stand in columns', async () => {
  const { page } = await site.open({ components: ['ComparisonTabs'] });
  const tabs = page.getByRole('tab');
  const starts = await tabs.evaluateAll((all) =>
    all.map((tab) => tab.getBoundingClientRect().left),
  );
  expect(starts.length).toBeGreaterThan(10);
  expect(new Set(starts).size).toBeLessThanOrEqual(6);
});

it('on paper all rows are there whatever a reader has filtered, without the filter', async () => {
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

it('on paper nobody is told that nothing is answered, and whoever answered has the result', async () => {
  const { page } = await site.open({ components: ['RoleFit'] });
  await page.locator('form[data-state="ready"]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const left = page.getByText(/^Without an answer/).filter({ visible: true });
  expect(await left.count()).toBe(0);
  await page.getByRole('radio', { name: 'Yes' }).first().check();
  expect(await left.count()).toBe(1);
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
