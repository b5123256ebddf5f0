import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../browser/serveFolder.js';
import { readGuide } from './guide.js';
import { followGuide, type GuidedSite } from './site.js';

const { files } = readGuide('PlainHtml');
const POLICY = /^`(default-src [^`]+)`/m.exec(readFileSync('stories/guides/PlainHtml.mdx', 'utf8'));

let site: GuidedSite;
let server: Served;

beforeAll(async () => {
  site = await followGuide('PlainHtml');
  const page = files['public/about/index.html'] ?? '';
  const pasted = page.replace(/<!-- all of (\S+) -->/, (_, path) =>
    readFileSync(join(site.folder, path), 'utf8'),
  );
  site.write({ 'public/about/index.html': pasted });
  server = await serveFolder(join(site.folder, 'public'), {
    'content-security-policy': POLICY?.[1] ?? '',
  });
}, 180_000);

afterAll(async () => {
  server?.close();
  await site?.close();
});

describe('the element', () => {
  it('shows the views that were asked for, with the flags in its attributes', async () => {
    const { page, said, violations } = await site.open(`${server.origin}/element`);
    const matrix = page.getByRole('table', { name: 'Who answers, who does' });
    await matrix.getByRole('row', { name: /^Find a customer problem/ }).waitFor();
    const second = page.locator('rolewise-comparison').nth(1);
    await second.getByText(/ where the roles agree (?:are|is) hidden/).waitFor();
    expect(await second.getByRole('radio').count()).toBe(0);
    const root = second.locator('.rw').first();
    expect(await root.evaluate((node) => getComputedStyle(node).colorScheme)).toBe('light');
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('leaves its link to readers without script, and the link leads to the view', async () => {
    const options = { javaScriptEnabled: false };
    const { page } = await site.open(`${server.origin}/element`, options);
    await page.getByRole('link', { name: 'Who does what in our team' }).click();
    await page.getByRole('row', { name: /^Find a customer problem/ }).waitFor();
  });
});

describe('the fragment', () => {
  it('has tabs under the policy of the guide', async () => {
    const { page, said, violations } = await site.open(`${server.origin}/about/`);
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('row', { name: /^Find a customer problem/ }).isVisible()).toBe(
      true,
    );
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('is all there without script', async () => {
    const { page } = await site.open(`${server.origin}/about/`, { javaScriptEnabled: false });
    for (const name of ['Product manager', 'Project manager'])
      expect(await page.getByRole('columnheader', { name }).first().isVisible()).toBe(true);
    expect(await page.getByRole('row', { name: /^Find a customer problem/ }).isVisible()).toBe(
      true,
    );
    expect(await page.locator('[hidden]').count()).toBe(0);
  });

  it('works from a disk', async () => {
    const { page, said } = await site.open(
      pathToFileURL(join(site.folder, 'public/about/index.html')).href,
    );
    await page.getByRole('tab', { name: 'Compare' }).click();
    expect(await page.getByRole('table').filter({ visible: true }).count()).toBe(1);
    expect(said).toEqual([]);
  });
});
