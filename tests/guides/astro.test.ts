import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, serveFolder } from '../browser/serveFolder.js';
import { followGuide, type GuidedSite } from './site.js';

let site: GuidedSite;
let server: Served;

beforeAll(async () => {
  site = await followGuide('Astro', { packages: ['astro@5'] });
  site.npx('astro', ['build', '--silent']);
  server = await serveFolder(join(site.folder, 'dist'));
}, 240_000);

afterAll(async () => {
  server?.close();
  await site?.close();
});

it('a view is in the page, which has no script at all', async () => {
  const { page, said } = await site.open(`${server.origin}/raci/`);
  const matrix = page.getByRole('table', { name: 'Who answers, who does' });
  expect(await matrix.getByRole('row', { name: /^Find a customer problem/ }).isVisible()).toBe(
    true,
  );
  expect(await page.locator('script').count()).toBe(0);
  const sheets = await page.evaluate(() => document.styleSheets.length);
  expect(sheets).toBeGreaterThan(0);
  expect(said).toEqual([]);
});

it('one script makes tabs, and sends neither React nor the document', async () => {
  const { page, said } = await site.open(server.origin);
  await page.getByRole('tab', { name: 'Compare' }).click();
  expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(1);
  await page.getByRole('radio', { name: /^Differences/ }).check();
  await page.waitForLoadState('networkidle');
  const sent = await page.evaluate(async () => {
    const scripts = [...document.scripts];
    const texts = scripts.map(({ src, text }) => (src ? fetch(src).then((it) => it.text()) : text));
    return (await Promise.all(texts)).join('');
  });
  expect(sent).toContain('rolewise:filter');
  expect(sent).not.toMatch(/react|Find a customer problem/i);
  expect(said).toEqual([]);
});

it('the whole document is there without script', async () => {
  const { page } = await site.open(server.origin, { javaScriptEnabled: false });
  await page.getByRole('link', { name: 'What to remember', exact: true }).click();
  expect(await page.getByRole('table').filter({ visible: true }).count()).toBeGreaterThan(1);
  expect(await page.locator('[hidden]').count()).toBe(0);
});
