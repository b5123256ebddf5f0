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
