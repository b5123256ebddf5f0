import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { comparison } from '../fixtures/examples.js';
import { tabs } from '../fixtures/views.js';
import { buildPackages } from './packages.js';
import { doEverything, startLms } from './server.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 240_000 });

const packages = buildPackages('scorm12', 'scorm2004');
afterAll(() => packages.remove());

/** What each version calls things. */
const versions = {
  scorm12: {
    api: 'API',
    prefix: 'LMS',
    finish: 'LMSFinish',
    make: 'Scorm12API',
    status: 'cmi.core.lesson_status',
    location: 'cmi.core.lesson_location',
    time: /session_time \d{4}:\d\d:\d\d/,
  },
  scorm2004: {
    api: 'API_1484_11',
    prefix: '',
    finish: 'Terminate',
    make: 'Scorm2004API',
    status: 'cmi.completion_status',
    location: 'cmi.location',
    time: /session_time PT\d+H\d+M\d+S/,
  },
} as const;

/** An LMS: the runtime in its page, the package in a frame, and what is kept between two visits. */
const host = ({
  api,
  make,
  prefix,
  finish,
}: (typeof versions)[keyof typeof versions]) => `<!doctype html>
<title>LMS</title><script src="/runtime.js"></script><script>
const kept = sessionStorage.getItem('cmi');
const log = [];
const api = new ${make}({ autocommit: false, logLevel: 5 });
if (kept) api.loadFromJSON(JSON.parse(kept));
for (const name of ['${prefix}Initialize', '${prefix}SetValue', '${prefix}Commit', '${finish}'])
  api.on(name, (element, value) => log.push([name, element, value]));
api.on('${finish}', () => sessionStorage.setItem('cmi', JSON.stringify(api.cmi)));
window.${api} = api;
</script><iframe title="Course" width="1000" height="700" src="/package/index.html"></iframe>`;

type Logged = [name: string, element?: string, value?: string];

describe.each(['scorm12', 'scorm2004'] as const)('a %s package in a real runtime', (kind) => {
  const version = versions[kind];
  let lms: Awaited<ReturnType<typeof startLms>>;

  beforeAll(async () => {
    lms = await startLms(packages.unpack(kind), (_, response, path) => {
      const own: Record<string, () => string> = {
        '/lms.html': () => host(version),
        '/runtime.js': () => readFileSync(`node_modules/scorm-again/dist/${kind}.min.js`, 'utf8'),
      };
      const text = own[path]?.();
      if (text === undefined) return false;
      response.setHeader('Content-Type', path.endsWith('js') ? 'text/javascript' : 'text/html');
      response.end(text);
      return true;
    });
  });
  afterAll(() => lms.close());

  const get = (page: Page, element: string) =>
    page.evaluate(
      ([api, prefix, name]) => {
        const runtime = (
          window as unknown as Record<string, Record<string, (n: string) => string>>
        )[api as string];
        return String(runtime?.[`${prefix}GetValue`]?.(name as string));
      },
      [version.api, version.prefix, element],
    );
  const logOf = (page: Page) => page.evaluate('log') as Promise<Logged[]>;
  const seenBy = async (page: Page): Promise<string[]> =>
    JSON.parse((await get(page, 'cmi.suspend_data')) || '{}').seen ?? [];
  const course = (page: Page) => page.frameLocator('iframe');
  const leave = (page: Page) =>
    page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const left = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
      if (frame) frame.src = 'about:blank';
      return left.then(() => undefined);
    });

  it('says hello, how far its reader is, that all was seen, and goodbye', async () => {
    const { page, said } = await lms.open('/lms.html');
    await vi.waitFor(async () => expect(await seenBy(page)).toHaveLength(1), 20_000);
    expect((await logOf(page))[0]?.[0]).toBe(`${version.prefix}Initialize`);
    expect(await get(page, version.status)).toBe('incomplete');

    const all = course(page).getByRole('tab');
    expect(await all.count()).toBe(tabs.length);
    for (let index = 1; index < tabs.length; index++) {
      expect(await get(page, version.status)).toBe('incomplete');
      await all.nth(index).click();
      await vi.waitFor(async () => expect(await seenBy(page)).toHaveLength(index + 1), 20_000);
      if (kind === 'scorm2004') {
        const measure = Number(await get(page, 'cmi.progress_measure'));
        expect(measure).toBeCloseTo((index + 1) / tabs.length, 3);
      }
    }
    expect(await get(page, version.status)).toBe('completed');

    await leave(page);
    const log = await logOf(page);
    expect(log.filter(([name]) => name === version.finish)).toHaveLength(1);
    expect(log.at(-1)?.[0]).toBe(version.finish);
    expect(log.map(([name]) => name)).toContain(`${version.prefix}Commit`);
    const set = log.map(([, element, value]) => `${element} ${value}`).join('\n');
    expect(set).toMatch(version.time);
    expect(set).not.toMatch(/score|passed|failed|success/);
    expect(said.filter((text) => /^(?:error|warning|info)/.test(text))).toEqual([]);
  });

  it('goes on where its reader left', async () => {
    const { page } = await lms.open('/lms.html');
    const frame = course(page);
    await frame.getByRole('tab', { name: 'Who does what' }).click();
    await vi.waitFor(async () => expect(await seenBy(page)).toContain('raci'), 20_000);
    await leave(page);

    await page.reload();
    const again = frame.getByRole('tab', { name: 'Who does what' });
    await vi.waitFor(
      async () => expect(await again.getAttribute('aria-selected')).toBe('true'),
      20_000,
    );
    expect((await seenBy(page)).sort()).toEqual(['raci', tabs[0]].sort());
    expect(await get(page, version.location)).toBe('raci');
    await frame.getByRole('tab', { name: 'Compare' }).click();
    await vi.waitFor(async () => expect(await seenBy(page)).toHaveLength(3), 20_000);
  });

  it('breaks nothing of a strict policy with Trusted Types', async () => {
    const { page, violations } = await lms.open('/lms.html');
    await vi.waitFor(async () => expect(await seenBy(page)).toHaveLength(1), 20_000);
    await doEverything(course(page));
    await vi.waitFor(async () => expect(await seenBy(page)).toHaveLength(tabs.length), 20_000);
    expect(await violations()).toEqual([]);
  });

  it('works, and says once why nobody is told, where no runtime answers', async () => {
    const { page, said } = await lms.open('/package/index.html');
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(said).toEqual([expect.stringMatching(/^info rolewise: no SCORM .* runtime answers/)]);
  });

  it('is complete without script, and loads nothing but what it holds', () => {
    const { 'index.html': page = '', ...others } = packages.filesOf(kind);
    expect(page).toContain(comparison.title);
    for (const block of tabs) expect(page).toContain(`id="${comparison.id}-${block}"`);
    const loaded = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="([^"]+)"/g)];
    expect(loaded.length).toBe(3);
    for (const [, path = ''] of loaded) expect(others[path]?.length).toBeGreaterThan(100);
    expect(packages.filesOf(kind, 'de')['index.html']).toContain('<html lang="de"');
  });
});
