import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../browser/serveFolder.js';
import { readGuide } from './guide.js';
import { followGuide, type GuidedSite } from './site.js';

const { files } = readGuide('ForeignTheme');
const BARE = 'body { margin: 0 }';
const THEME = readFileSync('tests/guides/theme.css', 'utf8');
const INSISTING = `${THEME}
.entry-content td { background: pink }
* { border-radius: 9px !important; outline: 3px solid red !important }`;

let site: GuidedSite;
let server: Served;

beforeAll(async () => {
  site = await followGuide('ForeignTheme');
  for (const [name, pasted] of Object.entries(files))
    for (const [theme, css] of Object.entries({ BARE, THEME, INSISTING }))
      site.write({ [`public/${theme}/${name}`]: pageOf(pasted, css) });
  server = await serveFolder(join(site.folder, 'public'));
}, 180_000);

afterAll(async () => {
  server?.close();
  await site?.close();
});

/** A page of a site whose owner has pasted something. */
function pageOf(pasted: string, css: string): string {
  const whole = pasted.replace(/<!-- all of (\S+) -->/, (_, path) =>
    readFileSync(join(site.folder, path), 'utf8'),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Theme</title><style>${css}</style></head>
    <body><div class="entry-content">${whole}</div></body></html>`;
}

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await site.open('about:blank', options);
  // The address that the guide puts the folder at.
  await page.route('https://example.org/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const response = await route.fetch({ url: `${server.origin}${pathname}` });
    const headers = { ...response.headers(), 'access-control-allow-origin': '*' };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${server.origin}/${path}`);
  await page.getByRole('row', { name: /find a customer problem/i }).waitFor();
  // What readers do comes after what they read, and marks the party that is picked.
  if (path.endsWith('/element')) await page.locator('[aria-current="true"]').waitFor();
  return page;
}

/** What properties come to on elements of the view, wherever its root is. Without names: all properties. */
async function stylesOf(page: Page, selector: string, properties?: readonly string[]) {
  const json = await page.evaluate(
    ([selector, names]) => {
      const host = [...document.querySelectorAll('.entry-content *')].find((it) => it.shadowRoot);
      const root = host?.shadowRoot ?? document;
      const styles = [...root.querySelectorAll(`.rw ${selector}`)].map((element) => {
        const style = getComputedStyle(element);
        const wanted = names ?? [...style];
        return Object.fromEntries(wanted.map((name) => [name, style.getPropertyValue(name)]));
      });
      return JSON.stringify(styles);
    },
    [selector, properties] as const,
  );
  return JSON.parse(json) as Record<string, string>[];
}

const BOX = ['margin', 'padding', 'border', 'background-color', 'border-radius', 'outline-style'];

describe('the element', () => {
  it('is the same in every property of every part, whatever the theme insists on', async () => {
    const bare = await stylesOf(await open('BARE/element'), '*');
    expect(bare.length).toBeGreaterThan(300);
    expect(await stylesOf(await open('INSISTING/element'), '*')).toEqual(bare);
  });

  it('is dark on a dark page', async () => {
    const page = await open('THEME/element');
    const ink = async () => (await stylesOf(page, 'h2', ['color']))[0]?.color;
    const onLight = await ink();
    await page.addStyleTag({ content: ':root { color-scheme: dark }' });
    expect(await ink()).not.toBe(onLight);
  });

  it('takes the variables and the parts that the theme names', async () => {
    const page = await open('INSISTING/element');
    await page.addStyleTag({
      content: ':root { --rw-ink: rgb(1, 2, 3) } ::part(heading) { text-transform: uppercase }',
    });
    const [heading] = await stylesOf(page, 'h2', ['color', 'text-transform']);
    expect(heading).toEqual({ color: 'rgb(1, 2, 3)', 'text-transform': 'uppercase' });
  });
});

describe('the shadow root without script', () => {
  const noScript = { javaScriptEnabled: false };

  it('has no box that the theme has touched', async () => {
    const bare = await stylesOf(await open('BARE/shadow', noScript), '*', BOX);
    expect(bare.length).toBeGreaterThan(300);
    expect(await stylesOf(await open('INSISTING/shadow', noScript), '*', BOX)).toEqual(bare);
  });

  it('inherits what the theme gives to the body', async () => {
    const [heading] = await stylesOf(await open('THEME/shadow', noScript), 'h2', [
      'text-transform',
      'font-variant-caps',
    ]);
    expect(heading).toMatchObject({ 'font-variant-caps': 'small-caps' });
  });
});

describe('the part of a page', () => {
  const TEXT = ':is(h2, h3, h4, p, ul, ol, li, table, th, td)';
  const properties = [...BOX, 'font-size', 'font-style', 'font-weight', 'color', 'list-style-type'];

  it('keeps headings, lists and tables where the theme says how such elements look', async () => {
    const bare = await stylesOf(await open('BARE/part'), TEXT, properties);
    expect(bare.length).toBeGreaterThan(100);
    expect(await stylesOf(await open('THEME/part'), TEXT, properties)).toEqual(bare);
  });

  it('has links of the theme, and its cells where that is more exact', async () => {
    const ground = ['background-color'];
    const [link] = await stylesOf(await open('THEME/part'), 'a', ground);
    expect(link).toEqual({ 'background-color': 'rgb(255, 255, 0)' });
    const [cell] = await stylesOf(await open('INSISTING/part'), 'td', ground);
    expect(cell).toEqual({ 'background-color': 'rgb(255, 192, 203)' });
  });
});
