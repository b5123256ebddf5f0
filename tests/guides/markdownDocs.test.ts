import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../browser/serveFolder.js';
import { followGuide, type GuidedSite } from './site.js';

let site: GuidedSite;
let server: Served;

beforeAll(async () => {
  site = await followGuide('MarkdownDocs', { packages: ['vitepress@1'] });
  site.npx('vitepress', ['build', 'docs']);
  server = await serveFolder(join(site.folder, 'docs/.vitepress/dist'));
}, 240_000);

afterAll(async () => {
  server?.close();
  await site?.close();
});

describe('a page that rolewise wrote', () => {
  it('is a table of the theme, with notes that lead to the sources and back', async () => {
    const { page, said } = await site.open(`${server.origin}/roles/team/raci`);
    const row = page.getByRole('row', { name: /^Find a customer problem/ });
    expect(await row.getByRole('cell', { name: 'Accountable, Responsible' }).isVisible()).toBe(
      true,
    );
    const note = row.getByRole('link').first();
    const target = await note.getAttribute('href');
    await note.click();
    const source = page.locator(`[id="${target?.slice(1)}"]`);
    expect(await source.textContent()).toMatch(/Project Management/);
    expect(await note.textContent()).toBe('[1]');
    expect(await page.getByRole('link', { name: '[1:1]' }).count()).toBe(0);
    expect(said).toEqual([]);
  });

  it('is there without script', async () => {
    const { page } = await site.open(`${server.origin}/roles/team/`, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { name: 'What to remember' }).isVisible()).toBe(true);
  });
});

describe('a page with the element', () => {
  it('acts, beside what else the page does', async () => {
    const { page, said } = await site.open(`${server.origin}/differences`);
    const rows = page.getByRole('row').filter({ visible: true });
    await page.getByRole('radio', { name: /^Differences/ }).waitFor();
    const all = await rows.count();
    await page.getByRole('radio', { name: /^Differences/ }).check();
    await expect.poll(() => rows.count()).toBeLessThan(all);
    expect(said).toEqual([]);
  });

  it('is dark where the theme is', async () => {
    const { page } = await site.open(`${server.origin}/differences`);
    const ink = () =>
      page
        .getByRole('cell')
        .first()
        .evaluate((node) => getComputedStyle(node).color);
    const onLight = await ink();
    await page.getByRole('switch').filter({ visible: true }).first().click();
    await expect.poll(ink).not.toBe(onLight);
  });

  it('leads readers without script to the text', async () => {
    const { page } = await site.open(`${server.origin}/differences`, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'plain text' }).click();
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
  });
});
