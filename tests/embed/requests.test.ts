import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparison } from '../fixtures/examples.js';
import { asked, define, drawn, type Host, inside, SCRIPT, startHost } from './host.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.clear());
afterAll(() => host.close());

/** What a page asks for beside itself. What readers do comes after what they read. */
async function loads(attributes: string, document: unknown = comparison): Promise<string[]> {
  const { page } = await host.open(
    `<rolewise-comparison ${attributes}>${inside(document)}</rolewise-comparison>${SCRIPT}`,
  );
  await drawn(page);
  await page.waitForLoadState('networkidle');
  return (await asked(page)).filter((path) => /\/dist\//.test(path));
}

describe('a page asks for what it shows', () => {
  it.each(['', 'view="raci"', 'view="fit faq"'])('%s: nothing but the script', async (view) => {
    expect(await loads(`${view} static`)).toEqual(['/dist/embed.js']);
  });

  it('what there is to act on comes in one file', async () => {
    expect(await loads('view="raci"')).toEqual(['/dist/embed.js', '/dist/embed/behaviour.js']);
  });

  it('another language: how to speak it, and its words', async () => {
    expect(await loads('view="raci" lang="de" static')).toEqual([
      '/dist/embed.js',
      '/dist/embed/de.js',
      '/dist/embed/language.js',
    ]);
  });

  it('the checks, where something has to be explained', async () => {
    const { rolewise: _, ...unversioned } = comparison;
    expect(await loads('view="raci" static', unversioned)).toEqual([
      '/dist/embed.js',
      '/dist/embed/explain.js',
    ]);
  });
});

describe('a part that cannot be had', () => {
  it('is said where the view would stand', async () => {
    const { page } = await host.open('');
    await page.route('**/language-*.js', (route) => route.abort());
    await page.evaluate(() => {
      document.body.append(document.createElement('rolewise-comparison'));
      const element = document.querySelector('rolewise-comparison');
      element?.setAttribute('src', '/team.json');
      element?.setAttribute('lang', 'de');
      element?.append('Ask the team.');
    });
    await define(page);
    await page.getByRole('status').filter({ hasText: 'Ein Teil des Skripts' }).waitFor();
    expect(await page.getByText('Ask the team.').isVisible()).toBe(true);
    expect(await page.evaluate(() => window.told)).toEqual([
      expect.objectContaining({ reason: 'network' }),
    ]);
  });

  it('is said in short where not even the sentence can be had', async () => {
    const { page } = await host.open('');
    await page.route('**/dist/embed/*.js', (route) => route.abort());
    await page.evaluate(() => {
      document.body.append(document.createElement('rolewise-comparison'));
      document.querySelector('rolewise-comparison')?.setAttribute('src', '/none.json');
    });
    await define(page);
    const message = page.getByRole('status');
    await message.waitFor();
    expect(await message.textContent()).toMatch(/cannot be shown: status http:.*none\.json 404$/);
  });

  it('takes nothing that can be read without', async () => {
    const { page, said } = await host.open('');
    await page.route('**/behaviour-*.js', (route) => route.abort());
    await page.evaluate(() => {
      document.body.append(document.createElement('rolewise-comparison'));
      document.querySelector('rolewise-comparison')?.setAttribute('src', '/team.json');
    });
    await define(page);
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await expect.poll(() => said.join()).toContain('buttons and answers do nothing');
  });
});
