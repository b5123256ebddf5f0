import { type Browser, chromium, type Page } from 'playwright-core';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { browserArgs, requireBrowser } from '../../scripts/setup/browser.mjs';
import type { PluginOptions } from '../../src/plugin/options.js';
import { rolewise } from '../../src/plugin/vite.js';
import { asJson, halfBroken, makeSite, mistaken, type Site, team } from './site.js';

// The server compiles, the browser starts, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const files = {
  'index.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Site</title>
    <h1></h1><script type="module" src="/main.js"></script></html>`,
  'main.js': `import team from './team.comparison.yaml';
    import other from './other.comparison.json';
    const groups = team.comparison.groups?.length ?? 'no';
    document.querySelector('h1').textContent = [team.title, other.title, groups].join(', ');
    import.meta.hot.accept();`,
};
const retitled = (title: string) => team.replace('Our team', title);

let browser: Browser;
let site: Site;
let server: ViteDevServer | undefined;
let page: Page;
const warned: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser(), args: browserArgs });
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
  await server?.close();
  site?.remove();
});

async function open(yaml: string, options?: PluginOptions): Promise<void> {
  site = makeSite({ ...files, 'team.comparison.yaml': yaml });
  warned.length = 0;
  server = await createServer({
    root: site.folder,
    configFile: false,
    customLogger: { ...createLogger('silent'), warn: (message) => void warned.push(message) },
    plugins: [rolewise(options)],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  page = await browser.newPage();
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  // Gone when the page is loaded anew.
  await page.evaluate('globalThis.stayed = true');
}

const heading = (words: string) =>
  page.getByRole('heading', { name: words, exact: true }).waitFor();
const overlay = () => page.locator('vite-error-overlay');

describe('the page of a dev server', () => {
  it('follows each save, without loading anew', async () => {
    await open(team);
    await heading('Our team, Our team, 1');
    site.write('team.comparison.yaml', retitled('Their team'));
    await heading('Their team, Our team, 1');
    site.write('other.comparison.json', asJson(retitled('Another')));
    await heading('Their team, Another, 1');
    site.write(
      'team.comparison.yaml',
      `${retitled('Two languages')}translations:\n  de:\n    title: Unser Team\n`,
    );
    await heading('Two languages, Another, 1');
    expect(await page.evaluate('globalThis.stayed')).toBe(true);
  });

  it('says what is wrong with a save, and goes on when it is mended', async () => {
    await open(team);
    await heading('Our team, Our team, 1');
    site.write('team.comparison.yaml', mistaken);
    await overlay().waitFor();
    const path = site.path('team.comparison.yaml');
    expect(await overlay().locator('.message-body').textContent()).toMatch(
      /:2:7 lang: "English!".*\n.*:18:13 comparison\.groups\[0\]/,
    );
    expect(await overlay().locator('.file').textContent()).toBe(`${path}:2:7`);
    expect(await overlay().locator('.frame').textContent()).toContain('> 2 | lang: English!\n');
    expect(await overlay().locator('.frame').textContent()).toContain('> 18 |             prodct:');
    site.write('team.comparison.yaml', retitled('Mended'));
    await heading('Mended, Our team, 1');
    await overlay().waitFor({ state: 'detached' });
  });

  it('comes up once a document is mended that was wrong from the start', async () => {
    await open(mistaken);
    await overlay().waitFor();
    site.write('team.comparison.yaml', retitled('Mended'));
    await heading('Mended, Our team, 1');
    expect(await overlay().count()).toBe(0);
  });

  it('shows what is sound, if the site asks for it', async () => {
    await open(halfBroken, { onError: 'show' });
    await heading('Our team, Our team, no');
    expect(await overlay().count()).toBe(0);
    expect(warned.join('\n')).toContain(`${site.path('team.comparison.yaml')}:11:3`);
    // Without roles there is nothing to show.
    site.write('team.comparison.yaml', team.replace('roles:', 'rolls:'));
    await overlay().waitFor();
  });
});
