import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answering, freePort } from './server.js';
import { followGuide, type GuidedSite } from './site.js';

let site: GuidedSite;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  site = await followGuide('NextJs', {
    packages: [
      'next@16',
      'react@19',
      'react-dom@19',
      'typescript@5',
      '@types/react@19',
      '@types/node@20',
    ],
    files: { 'app/none/page.tsx': 'export default function Page() { return <h1>None</h1>; }' },
  });
  site.npx('next', ['build']);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const next = join(site.folder, 'node_modules/next/dist/bin/next');
  server = spawn(process.execPath, [next, 'start', '--port', `${port}`], { cwd: site.folder });
  await answering(origin);
}, 300_000);

afterAll(async () => {
  server?.kill();
  await site?.close();
});

/** Every script that a page has loaded, whatever its name. */
async function scriptsOf(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith('.js'))
      .sort(),
  );
}

it('a view sends readers the scripts of a page without it, and no other', async () => {
  const none = await site.open(`${origin}/none`);
  const { page, said } = await site.open(`${origin}/raci`);
  const matrix = page.getByRole('table', { name: 'Who answers, who does' });
  const row = matrix.getByRole('row', { name: /^Find a customer problem/ });
  expect(await row.getByRole('cell', { name: 'Accountable' }).first().isVisible()).toBe(true);
  const scripts = await scriptsOf(page);
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts).toEqual(await scriptsOf(none.page));
  expect(said).toEqual([]);
});

it('the whole document has tabs', async () => {
  const { page, said } = await site.open(origin);
  await page.getByRole('tab', { name: 'Who does what' }).click();
  expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(1);
  expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(said).toEqual([]);
});

it('readers choose rows of a table that the server has drawn', async () => {
  const { page, said } = await site.open(`${origin}/compare`);
  const rows = page.getByRole('row').filter({ visible: true });
  await page.getByRole('radio', { name: /^Differences/ }).waitFor();
  const all = await rows.count();
  await page.getByRole('radio', { name: /^Differences/ }).check();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  expect(said).toEqual([]);
});

it.each(['', '/raci', '/compare'])('“%s” is all there without script', async (path) => {
  const { page } = await site.open(`${origin}${path}`, { javaScriptEnabled: false });
  expect(await page.getByRole('table').first().isVisible()).toBe(true);
  expect(
    await page.getByRole('columnheader', { name: 'Product manager' }).first().isVisible(),
  ).toBe(true);
  expect(await page.locator('.rw [hidden]').count()).toBe(0);
});
