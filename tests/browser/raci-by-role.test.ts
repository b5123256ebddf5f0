import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Site, startSite } from './site.js';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterEach(() => site.clear());
afterAll(() => site.close());

it('without script a link sets the other parties aside, and another brings them back', async () => {
  const { page } = await site.open({ components: ['RaciByRole'], script: false });
  const parties = page.getByRole('heading', { level: 3 }).filter({ visible: true });
  const everyone = await parties.allTextContents();
  expect(everyone).toHaveLength(7);

  await page.getByRole('link', { name: 'Design' }).click();
  expect(await parties.allTextContents()).toEqual(['Design', 'Each activity in words']);
  // The way back stays on screen.
  const all = page.getByRole('link', { name: 'All' });
  expect((await all.boundingBox())?.y).toBeGreaterThanOrEqual(0);

  await page.emulateMedia({ media: 'print' });
  expect(await parties.allTextContents()).toEqual(everyone);
  // A link on paper leads nowhere.
  expect(await all.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await all.click();
  expect(await parties.allTextContents()).toEqual(everyone);
});

it('with script the party that was picked stays while notes are followed, and its link says so', async () => {
  const { page } = await site.open({ components: ['RaciByRole'] });
  const parties = page.getByRole('heading', { level: 3 }).filter({ visible: true });
  const current = page.locator('[aria-current="true"]');
  const everyone = await parties.allTextContents();
  expect(await current.allTextContents()).toEqual(['All']);

  await page.getByRole('link', { name: 'Design' }).click();
  expect(await current.allTextContents()).toEqual(['Design']);
  await page.getByRole('link', { name: 'Source 1', exact: true }).first().click();
  expect(await parties.allTextContents()).toEqual(['Design', 'Each activity in words']);
  expect(await current.allTextContents()).toEqual(['Design']);

  await page.getByRole('link', { name: 'Sponsor', exact: true }).click();
  expect(await parties.allTextContents()).toEqual(['Sponsor', 'Each activity in words']);
  await page.goBack();
  await page.goBack();
  expect(await parties.allTextContents()).toEqual(['Design', 'Each activity in words']);
  await page.getByRole('link', { name: 'All', exact: true }).click();
  expect(await parties.allTextContents()).toEqual(everyone);
  expect(await current.allTextContents()).toEqual(['All']);
});

it.each([
  ['with script a source leads back to the note that led there', true, 'Back to where you were'],
  ['without script a source leads back to the first that cites it', false, /^Back to /],
])('%s', async (_, script, name) => {
  const { page } = await site.open({ components: ['RaciByRole'], script });
  const notes = page.getByRole('link', { name: 'Source 1', exact: true });
  await notes.last().focus();
  await page.keyboard.press('Enter');
  const source = page.locator('.rw-sources li').first();
  await source.getByRole('link', { name }).last().click();
  expect(await notes.last().evaluate((note) => note.matches(':focus'))).toBe(script);
  await page.keyboard.press('Tab');
  expect(await source.evaluate((item) => item.contains(document.activeElement))).toBe(false);
});
