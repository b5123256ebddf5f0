import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as html from '../../dist/html/index.js';
import { comparison } from '../fixtures/examples.js';
import { define, drawn, type Host, inside, RACI, SCRIPT, startHost } from './host.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.clear());
afterAll(() => host.close());

describe('shows a comparison', () => {
  it('from an address, in two lines of HTML', async () => {
    const { page, said, violations } = await host.open(`<h1>Ours</h1>${RACI}${SCRIPT}`);
    const matrix = page.getByRole('table', { name: 'Who answers, who does' });
    await matrix.getByRole('row', { name: /^Find a customer problem/ }).waitFor();
    expect(await matrix.getByRole('columnheader').count()).toBe(7);
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await page.evaluate(() => window.told)).toEqual([{ type: 'rolewise:ready' }]);
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('that stands inside it, with all its views on tabs', async () => {
    const { page } = await host.open(
      `<rolewise-comparison>${inside(comparison)}</rolewise-comparison>${SCRIPT}`,
    );
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
  });

  it('that a program gives it', async () => {
    const { page } = await host.open(
      `<rolewise-comparison view="faq"></rolewise-comparison>${SCRIPT}`,
    );
    await page.evaluate(async () => {
      const element = document.querySelector('rolewise-comparison') as HTMLElement;
      await customElements.whenDefined('rolewise-comparison');
      Object.assign(element, { comparison: await (await fetch('/team.json')).json() });
    });
    await page.getByRole('heading', { name: 'Questions people ask' }).waitFor();
  });

  it('as its author wrote it, before anything has checked it', async () => {
    const written = {
      rolewise: 1,
      id: 'pair',
      lang: 'en',
      title: 'Two',
      roles: [
        { id: 'a', name: 'Anna' },
        { id: 'b', name: 'Bo' },
      ],
      responsibilities: {
        roles: { a: { groups: [{ id: 'g', name: 'Early', items: ['Opens the shop'] }] } },
      },
    };
    const { page } = await host.open(
      `<rolewise-comparison view="responsibilities">${inside(written)}</rolewise-comparison>${SCRIPT}`,
    );
    await page.getByText('Opens the shop').waitFor();
    expect(await page.evaluate(() => window.told)).toEqual([{ type: 'rolewise:ready' }]);
  });

  it('in the language that is asked for', async () => {
    const { page } = await host.open(
      `<rolewise-comparison src="/team.json" lang="de"></rolewise-comparison>${SCRIPT}`,
    );
    await page.getByRole('tab', { name: 'Wer macht was' }).click();
    expect(await page.locator('rolewise-comparison .rw').first().getAttribute('lang')).toBe('de');
  });

  it('once it is nearly in sight', async () => {
    const { page } = await host.open(
      `<p class="tall">Above</p>${RACI.replace('view', 'loading="lazy" view')}${SCRIPT}`,
      { css: '.tall { block-size: 5000px }' },
    );
    await page.evaluate(() => customElements.whenDefined('rolewise-comparison'));
    const asked = () =>
      page.evaluate(() => performance.getEntriesByName(`${location.origin}/team.json`).length);
    await page.waitForTimeout(200);
    expect(await asked()).toBe(0);
    await page.mouse.wheel(0, 4500);
    await drawn(page);
    expect(await asked()).toBe(1);
  });
});

describe('flags', () => {
  const shows = async (attributes: string) => {
    const opened = await host.open(
      `<rolewise-comparison src="/team.json" ${attributes}></rolewise-comparison>${SCRIPT}`,
    );
    return { ...opened, element: await drawn(opened.page) };
  };

  it('view: some of the views, in the order asked for', async () => {
    const { page } = await shows('view="raci faq comparison"');
    await page.getByRole('tab').first().waitFor();
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'Who does what',
      'Questions and answers',
      'Compare',
    ]);
  });

  it('only: the rows where the roles differ, and in words how many', async () => {
    const { page } = await shows('view="comparison"');
    const rows = page.getByRole('row').filter({ has: page.getByRole('cell') });
    await page.getByRole('radio', { name: /^Differences/ }).waitFor();
    const all = await rows.count();
    const differing = await shows('view="comparison" only="differences"');
    await differing.page
      .getByText(/ where the roles agree (?:are|is) hidden/)
      .first()
      .waitFor();
    expect(
      await differing.page
        .getByRole('row')
        .filter({ has: differing.page.getByRole('cell') })
        .count(),
    ).toBeLessThan(all);
    expect(await differing.page.getByRole('radio').count()).toBe(0);
  });

  it('plain: without the title, which still names the view', async () => {
    const { page } = await shows('view="raci" plain');
    const region = page.getByRole('region', { name: 'Who answers, who does' });
    expect(await region.count()).toBe(1);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(0);
  });

  it('static: nothing to act on, everything to read', async () => {
    const { page, element } = await shows('static');
    expect(await page.getByRole('tab').count()).toBe(0);
    expect(await element.locator('.rw-panel').filter({ visible: true }).count()).toBe(15);
    expect(await page.getByText('To work it out by hand').isVisible()).toBe(true);
  });

  it('theme and density: the whole comparison follows', async () => {
    const { element } = await shows('view="raci" theme="dark" density="dense"');
    const root = element.locator('.rw').first();
    expect(await root.evaluate((node) => getComputedStyle(node).colorScheme)).toBe('dark');
    expect(await root.evaluate((node) => getComputedStyle(node).getPropertyValue('--_space'))).toBe(
      '.85',
    );
  });

  it('what no flag knows is told to the author and changes nothing', async () => {
    const { page, said } = await shows(
      'view="racy raci" them="dark" heading-levl="4" idprefix="a" colour="red" class="wide"',
    );
    await page.getByRole('table').waitFor();
    await expect.poll(() => said.length).toBe(5);
    expect([...said].sort()).toEqual([
      expect.stringMatching(/> colour changes nothing\. It takes: .* theme /),
      expect.stringMatching(/> heading-levl changes nothing\. Write heading-level\.$/),
      expect.stringMatching(/> idprefix changes nothing\. Write id-prefix\.$/),
      expect.stringMatching(/> them changes nothing\. Write theme\.$/),
      expect.stringMatching(/view="racy" changes nothing\. It takes: .* raci /),
    ]);
  });

  it.each(['2.5', '7'])('no heading has the level %s, and its author is told', async (level) => {
    const { page, said } = await shows(`view="raci" heading-level="${level}"`);
    await page.getByRole('heading', { level: 2, name: 'Who answers, who does' }).waitFor();
    await expect
      .poll(() => said)
      .toEqual([
        expect.stringContaining(`heading-level="${level}" changes nothing. It takes: 1 2 3 4.`),
      ]);
  });

  it('what pages and frameworks put on any element is theirs', async () => {
    const theirs =
      'data-them="1" aria-label="Ours" v-only x-src="a" _ngcontent-abc :view="b" @lang';
    const { page, said } = await shows(`view="raci" ${theirs} up-keep role="group"`);
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
  });

  it('a change of an attribute changes what is shown', async () => {
    const { page, element } = await shows('view="raci"');
    await element.evaluate((node) => {
      node.setAttribute('view', 'faq');
      node.setAttribute('heading-level', '4');
    });
    await page.getByRole('heading', { level: 4, name: 'Questions people ask' }).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    expect(await page.evaluate(() => window.told)).toHaveLength(2);
  });
});

describe('what readers did', () => {
  const answers = (page: Page) => page.locator('fieldset :checked').count();

  it('stays, and is not told again, when theme and density change', async () => {
    const { page } = await host.open(
      `${SCRIPT}<rolewise-comparison src="/team.json"></rolewise-comparison>`,
    );
    const element = await drawn(page);
    await page.getByRole('tab', { name: 'Which role fits' }).click();
    await page.locator('form[data-state="ready"]').waitFor();
    await page.getByRole('radio', { name: 'Yes' }).first().check();
    const told = await page.evaluate(() => window.told.length);
    await element.evaluate((node) => {
      node.setAttribute('theme', 'dark');
      node.setAttribute('density', 'dense');
    });
    await expect
      .poll(() =>
        element
          .locator('.rw')
          .first()
          .evaluate((node) => getComputedStyle(node).colorScheme),
      )
      .toBe('dark');
    expect(await answers(page)).toBe(1);
    expect(await page.evaluate(() => window.told.length)).toBe(told);
  });

  it('is there again when another attribute has all drawn anew, and nothing is kept elsewhere', async () => {
    const { page } = await host.open(
      `${SCRIPT}<rolewise-comparison src="/team.json"></rolewise-comparison>`,
    );
    const element = await drawn(page);
    const address = page.url();
    await page.getByRole('tab', { name: 'Questions and answers' }).click();
    await page.getByRole('button', { name: /^Open all/ }).click();
    await page.getByRole('tab', { name: 'Which role fits' }).click();
    await page.getByRole('radio', { name: 'Yes' }).nth(2).check();
    await page.waitForTimeout(50);
    await element.evaluate((node) => node.setAttribute('heading-level', '3'));
    await page.getByRole('heading', { level: 3, name: 'Which role fits' }).waitFor();
    await expect.poll(() => answers(page)).toBe(1);
    expect(await page.locator('details[open]').count()).toBe(comparison.faq?.items.length);
    expect(page.url()).toBe(address);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  });
});

describe('a parent that shrinks to its content', () => {
  it.each([
    'display:flex',
    'display:flex;flex-direction:column;align-items:center',
    'display:grid;place-items:center',
    'float:inline-start',
    'inline-size:fit-content',
    'position:absolute',
  ])('leaves it a width to be read in: %s', async (style) => {
    const { page } = await host.open(`${SCRIPT}<main class="host"><p>Left</p>${RACI}</main>`, {
      css: `.host{${style}}`,
      options: { viewport: { width: 320, height: 600 } },
    });
    const element = await drawn(page);
    const box = await element.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(240);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

describe('what cannot be shown', () => {
  it('a connection that is cut while the document comes is one that failed', async () => {
    const { page } = await host.open(RACI.replace('team', 'half'));
    await page.evaluate(() => {
      window.fetch = async () => {
        const parts = [new TextEncoder().encode('{"rolewise":1,"id":"pa')];
        const body = new ReadableStream({
          pull(stream) {
            const part = parts.shift();
            if (part) stream.enqueue(part);
            else stream.error(new TypeError('network error'));
          },
        });
        return new Response(body);
      };
    });
    await define(page);
    await page.getByRole('status').filter({ hasText: 'half.json' }).waitFor();
    expect(await page.evaluate(() => window.told)).toEqual([
      expect.objectContaining({ reason: 'network', message: expect.stringContaining('CORS') }),
    ]);
  });

  const pair = { rolewise: 1, id: 'pair', lang: 'en', title: 'Two', roles: 'Anna' };
  const cases: readonly [string, string, string, RegExp][] = [
    ['no address', '', 'missing', /src=/],
    ['an address with nothing', 'src="/none.json"', 'status', /404/],
    ['a page in place of a document', 'src="/page.json"', 'json', /not JSON/],
    ['too much', 'src="/large.json"', 'size', /8000000 bytes/],
    ['another version', 'src="/later.json"', 'version', /version 9 .* reads version 1/],
    ['no document', 'src="/odd.json"', 'invalid', /"roles" is the text "Anna"/],
    ['a site that cannot be reached', 'src="http://127.0.0.1:1/x.json"', 'network', /CORS/],
    ['an address that is none', 'src="http://"', 'network', /^.*http:\/\/.*CORS/],
  ];

  it.each(cases)('%s: what stands inside stays, with the reason', async (_, src, reason, said) => {
    host.serve('/page.json', '<!doctype html>');
    host.serve('/large.json', `"${'x'.repeat(8_000_100)}"`);
    host.serve('/later.json', JSON.stringify({ ...comparison, rolewise: 9 }));
    host.serve('/odd.json', JSON.stringify(pair));
    const { page } = await host.open(
      `<rolewise-comparison ${src}><a href="/team.html">Who does what</a></rolewise-comparison>${RACI}${SCRIPT}`,
    );
    const message = page.getByRole('status').filter({ hasText: said });
    await message.waitFor();
    expect(await page.getByRole('link', { name: 'Who does what' }).isVisible()).toBe(true);
    // The page lives on, and so does the other element.
    await page.getByRole('table').waitFor();
    const errors = (await page.evaluate(() => window.told)).filter(
      ({ type }) => type === 'rolewise:error',
    );
    expect(errors).toEqual([expect.objectContaining({ reason })]);
    // What the checks have seen, they explain.
    const explained = /version|invalid/.test(reason);
    expect(errors[0]?.findings?.map(({ message }) => message)).toEqual(
      explained ? [errors[0]?.message] : [],
    );
    expect(errors[0]?.message).toBe(await message.textContent());
  });

  it.each([
    ['the element', '<rolewise-comparison src="/none.json" lang="de">', 'de', /antwortet mit 404/],
    ['the page', '<main lang="ar"><rolewise-comparison src="/none.json">', 'ar', /404.*src/],
    ['nobody', '<main lang="sw"><rolewise-comparison src="/none.json">', 'en', /answers with 404/],
  ])('is said in the language of %s', async (_, markup, lang, said) => {
    const { page, violations } = await host.open(`${markup}</rolewise-comparison></main>${SCRIPT}`);
    const message = page.getByRole('status');
    await message.waitFor();
    expect(await message.textContent()).toMatch(said);
    expect(await message.getAttribute('lang')).toBe(lang);
    expect(await message.evaluate((node) => getComputedStyle(node).direction)).toBe(
      lang === 'ar' ? 'rtl' : 'ltr',
    );
    expect(await violations()).toEqual([]);
  });

  it('one broken block: its notice, every other view, and what the checks found', async () => {
    const broken = { ...comparison, raci: { ...comparison.raci, groups: 'none' } };
    const { page } = await host.open(
      `<rolewise-comparison static>${inside(broken)}</rolewise-comparison>${SCRIPT}`,
    );
    await page.getByText('Nothing to show here: the content has an error.').waitFor();
    expect(await page.getByRole('table').count()).toBe(1);
    const [error] = (await page.evaluate(() => window.told)).filter(
      ({ type }) => type === 'rolewise:error',
    );
    expect(error?.findings?.map(({ path }) => path.join('.'))).toContain('raci.groups');
  });

  it('an address that is mended is shown', async () => {
    const { page } = await host.open(RACI.replace('/team', '/none') + SCRIPT);
    await page.getByRole('status').waitFor();
    await page
      .locator('rolewise-comparison')
      .evaluate((node) => node.setAttribute('src', '/team.json'));
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
  });
});

describe('on a page that changes', () => {
  it('is drawn once, wherever it is moved', async () => {
    const { page } = await host.open(`<main></main>${RACI}${SCRIPT}`);
    const element = await drawn(page);
    await page.getByRole('table').evaluate((table) => table.setAttribute('data-mine', ''));
    await element.evaluate((node) => {
      document.querySelector('main')?.append(node);
      node.remove();
      document.querySelector('main')?.append(node);
    });
    expect(await page.locator('main [data-mine]').count()).toBe(1);
    expect(await page.evaluate(() => window.told)).toHaveLength(1);
  });

  it('keeps its styles in another document', async () => {
    const { page } = await host.open(`<iframe src="about:blank"></iframe>${RACI}${SCRIPT}`);
    const element = await drawn(page);
    const gap = await element.evaluate((node) => {
      document.querySelector('iframe')?.contentDocument?.body.append(node);
      const root = node.shadowRoot?.querySelector('.rw') as Element;
      return getComputedStyle(root).containerName;
    });
    expect(gap).toBe('rw');
  });

  it('gives up what it was loading when it is asked for something else', async () => {
    const { page } = await host.open(
      `<rolewise-comparison view="raci"></rolewise-comparison>${SCRIPT}`,
    );
    await page.getByRole('status').waitFor();
    await page.locator('rolewise-comparison').evaluate((node) => {
      node.setAttribute('src', '/none.json');
      setTimeout(() => node.setAttribute('src', '/team.json'));
    });
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
  });

  it('takes over what a server has drawn, without drawing it anew', async () => {
    const { page, said } = await host.open(
      `<rolewise-comparison src="/team.json"><template shadowrootmode="open"><link rel="stylesheet" href="/dist/styles.css">${html.renderHtml(
        html.ComparisonTabs,
        { comparison },
      )}</template></rolewise-comparison>${SCRIPT}`,
    );
    await page.getByRole('tab', { name: 'Who does what' }).click();
    expect(await page.getByRole('tabpanel').filter({ visible: true }).count()).toBe(1);
    expect(
      await page.evaluate(
        () => performance.getEntriesByName(`${location.origin}/team.json`).length,
      ),
    ).toBe(0);
    expect(said).toEqual([]);
  });

  it('what is asked of it before it has taken that over is drawn', async () => {
    host.serve(
      '/at-once.js',
      "import '/dist/embed.js'; document.querySelector('rolewise-comparison').setAttribute('view', 'faq');",
    );
    const { page } = await host.open(
      `<rolewise-comparison src="/team.json" view="takeaways"><template shadowrootmode="open">${html.renderHtml(
        html.Takeaways,
        { comparison },
      )}</template></rolewise-comparison><script type="module" src="/at-once.js"></script>`,
    );
    await page.getByRole('heading', { name: 'Questions people ask' }).waitFor();
    expect(await page.locator('.rw-takeaways').count()).toBe(0);
  });

  it('two versions of the script: the first stays, and the second says so', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    host.serve(
      '/later.js',
      readFileSync('dist/embed.js', 'utf8').replaceAll(`"${version}"`, '"99.0.0"'),
    );
    const { page, said } = await host.open(
      `${RACI}${SCRIPT}${SCRIPT}<script type="module" src="/later.js"></script>`,
    );
    await page.getByRole('table').waitFor();
    expect(said).toEqual([
      expect.stringMatching(`rolewise ${version} .* rolewise 99\\.0\\.0 came second`),
    ]);
  });
});

describe('links', () => {
  it('the address opens a view by its name, and again when it changes', async () => {
    const { page } = await host.open(
      `<rolewise-comparison src="/team.json"></rolewise-comparison>${SCRIPT}`,
    );
    await drawn(page);
    const selected = () => page.getByRole('tab', { selected: true }).textContent();
    await page.evaluate(() => {
      location.hash = 'raci';
    });
    await expect.poll(selected).toBe('Who does what');
    await page.evaluate(() => {
      location.hash = 'faq';
    });
    await expect.poll(selected).toBe('Questions and answers');
    await page.goBack();
    await expect.poll(selected).toBe('Who does what');
  });

  it('set the parties aside that were not asked for, as on a page, and bring them back', async () => {
    const { page } = await host.open(`${SCRIPT}${RACI}`);
    await drawn(page);
    const parties = page.locator('.rw-by-role > .rw-card').filter({ visible: true });
    await page.getByRole('link', { name: 'Design' }).click();
    await expect.poll(() => parties.count()).toBe(1);
    expect(await parties.getByRole('heading', { level: 3 }).textContent()).toBe('Design');
    await page.getByRole('link', { name: 'All' }).click();
    await expect.poll(() => parties.count()).toBe(6);
    await page.getByRole('link', { name: 'Sponsor' }).click();
    await expect.poll(() => parties.count()).toBe(1);
    await page.evaluate(() => {
      location.hash = '#elsewhere';
    });
    // Whatever is followed next, until the reader asks for all.
    await page
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    expect(await parties.count()).toBe(1);
    await page.getByRole('link', { name: 'All' }).click();
    await expect.poll(() => parties.count()).toBe(6);
  });

  it('of what stands inside are the page’s own', async () => {
    const { page } = await host.open(
      `<rolewise-comparison src="/none.json"><a href="#there">Ask us</a></rolewise-comparison><input id="there">${SCRIPT}`,
    );
    await page.getByRole('status').waitFor();
    await page.getByRole('link', { name: 'Ask us' }).click();
    expect(new URL(page.url()).hash).toBe('#there');
    expect(await page.locator('#there').evaluate((node) => node.getAttributeNames())).toEqual([
      'id',
    ]);
  });

  it('a part that they lead to is heard by its heading, and not with all that it holds', async () => {
    const { page } = await host.open(`${SCRIPT}${RACI}`);
    const element = await drawn(page);
    const focused = () =>
      element.evaluate(({ shadowRoot }) => [
        shadowRoot?.activeElement?.localName,
        shadowRoot?.activeElement?.textContent,
      ]);
    await page.getByRole('link', { name: 'Design' }).click();
    expect(await focused()).toEqual(['h3', 'Design']);
    // A source is a line, and has no heading.
    await page
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    expect((await focused())[0]).toBe('li');
  });

  describe('two comparisons of one document', () => {
    const two = (first: string, second: string) => {
      const element = (name: string, attributes: string) =>
        `<rolewise-comparison class="${name}" src="/team.json" ${attributes}></rolewise-comparison>`;
      return host.open(element('one', first) + element('two', second) + SCRIPT);
    };
    const selected = (page: Page) =>
      Promise.all(
        ['.one', '.two'].map((name) =>
          page.locator(name).getByRole('tab', { selected: true }).textContent(),
        ),
      );
    const lead = (page: Page, hash: string) =>
      page.evaluate((name) => {
        location.hash = name;
      }, hash);

    it('the address opens a view in the first, and by its prefix in either', async () => {
      const { page, said } = await two('id-prefix="a"', 'id-prefix="b"');
      await expect.poll(() => page.getByRole('tab').count()).toBe(30);
      await lead(page, 'raci');
      await expect.poll(() => selected(page)).toEqual(['Who does what', 'The roles']);
      await lead(page, 'b-faq');
      await expect.poll(() => selected(page)).toEqual(['Who does what', 'Questions and answers']);
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
    });

    it('with the same ids: the first, and their author is told once what to write', async () => {
      const { page, said } = await two('', '');
      await expect.poll(() => page.getByRole('tab').count()).toBe(30);
      await lead(page, `${comparison.id}-raci`);
      await expect.poll(() => selected(page)).toEqual(['Who does what', 'The roles']);
      await expect.poll(() => said).toEqual([expect.stringMatching(/ id-prefix="second"\.$/)]);
    });

    it('with the same ids: a link leads to a place beside it', async () => {
      const { page } = await two('view="raci"', 'view="raci"');
      const link = page
        .locator('.two')
        .getByRole('link', { name: /^Source/ })
        .first();
      await link.click();
      const place = await link.evaluate(({ hash }: HTMLAnchorElement) => hash);
      await expect.poll(() => page.evaluate(() => location.hash)).toBe(place);
      const top = (name: string) =>
        page
          .locator(name)
          .locator(place)
          .evaluate((node) => node.getBoundingClientRect().top);
      await expect.poll(() => top('.two')).toBeLessThan(800);
      expect(await top('.one')).toBeLessThan(0);
    });

    it('with the same ids: a link to a party is followed beside it', async () => {
      const { page } = await two('view="raci"', 'view="raci"');
      const parties = (name: string) =>
        page.locator(name).locator('.rw-by-role > .rw-card').filter({ visible: true }).count();
      await page.locator('.two').getByRole('link', { name: 'Design' }).click();
      await expect.poll(() => parties('.two')).toBe(1);
      expect(await parties('.one')).toBe(6);
    });

    it('that share no id are told nothing', async () => {
      const { page, said } = await two('view="raci"', 'view="faq takeaways"');
      await page.getByRole('tab').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
    });
  });

  it('the number of a note leads to its source, and back', async () => {
    const { page } = await host.open(RACI + SCRIPT, {
      options: { viewport: { width: 400, height: 300 } },
    });
    await drawn(page);
    await page
      .getByRole('link', { name: /^Source/ })
      .first()
      .click();
    const back = page.getByRole('link', { name: /^Back to/ }).first();
    await expect
      .poll(() => back.evaluate((node) => node.getBoundingClientRect().top))
      .toBeLessThan(300);
  });
});

describe('styles', () => {
  const HOSTILE = `
    * { all: unset; letter-spacing: 1em; text-transform: uppercase; text-align: right; font-style: italic }
    html { display: block; font: 16px sans-serif } body { display: block; padding: 8px }
    head, script, style, template { display: none }
    button, a, table, td { background: red !important; padding: 3em !important; border: 9px solid lime !important }
    table { display: block !important } .rw, .rw-grid, section { transform: rotate(4deg) }
    rolewise-comparison { letter-spacing: 2em !important; font-weight: 900; font-size: 16px; font-family: sans-serif; font-style: italic }`;
  const CLEAN = 'html { font: 16px sans-serif } body { margin: 0; padding: 8px }';

  it.each(['raci', 'comparison', 'lifecycles', 'faq', 'fit'])(
    'a hostile page changes nothing of %s',
    async (view) => {
      const picture = async (css: string) => {
        const { page } = await host.open(RACI.replace('raci', view) + SCRIPT, { css });
        await page.waitForLoadState('networkidle');
        return (await drawn(page)).screenshot();
      };
      const clean = await picture(CLEAN);
      expect((await picture(HOSTILE)).equals(clean)).toBe(true);
    },
  );

  it('none of ours reaches the page', async () => {
    const own = '<main class="rw rw-grid"><h2 class="rw-title">Ours</h2><button>Go</button></main>';
    const picture = async (element: string) => {
      const { page } = await host.open(`${own}${element}`);
      if (element) await drawn(page);
      return page.locator('main').screenshot();
    };
    expect((await picture(RACI + SCRIPT)).equals(await picture(''))).toBe(true);
  });

  it('the page sets variables and styles its parts', async () => {
    const { page } = await host.open(RACI + SCRIPT, {
      css: `rolewise-comparison { --rw-role-1: rgb(1, 2, 3) }
        rolewise-comparison::part(comparison) { border-top: 7px solid }`,
    });
    const element = await drawn(page);
    const head = element.locator('th[data-role="1"]').first();
    expect(await head.evaluate((node) => getComputedStyle(node).borderTopColor)).toBe(
      'rgb(1, 2, 3)',
    );
    const root = element.locator('.rw').first();
    expect(await root.evaluate((node) => getComputedStyle(node).borderTopWidth)).toBe('7px');
  });
});
