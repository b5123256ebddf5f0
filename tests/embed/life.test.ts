import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparison, examples } from '../fixtures/examples.js';
import { asked, define, drawn, type Host, inside, RACI, SCRIPT, startHost } from './host.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterEach(() => host.clear());
afterAll(() => host.close());

describe('a script that comes late', () => {
  it('finds what stands inside in sight, and a document that was set before', async () => {
    const { page } = await host.open(
      '<rolewise-comparison view="raci"><p>Ask the team.</p></rolewise-comparison>',
    );
    expect(await page.getByText('Ask the team.').isVisible()).toBe(true);
    await page.evaluate(async () => {
      const document_ = await (await fetch('/team.json')).json();
      Object.assign(document.querySelector('rolewise-comparison') as Element, {
        comparison: document_,
      });
    });
    await define(page);
    await drawn(page);
    expect(await page.getByRole('table').count()).toBe(1);
    expect(await page.getByText('Ask the team.').isVisible()).toBe(false);
  });

  it('draws elements that a program made, and those it makes later', async () => {
    const { page } = await host.open('<main></main>');
    const add = () =>
      page.evaluate(() => {
        const element = document.createElement('rolewise-comparison');
        element.setAttribute('src', '/team.json');
        element.setAttribute('view', 'raci');
        element.setAttribute(
          'id-prefix',
          `copy${document.querySelectorAll(element.localName).length}`,
        );
        document.querySelector('main')?.append(element);
      });
    await add();
    await define(page);
    await drawn(page);
    await add();
    await expect.poll(() => page.getByRole('table').count()).toBe(2);
  });
});

describe('while a document is on its way', () => {
  /** A page that waits for `/slow.json`, and what has become of the request. */
  async function waiting() {
    const { page } = await host.open('');
    const gone: string[] = [];
    page.on('requestfailed', (request) => gone.push(new URL(request.url()).pathname));
    let come = (_: unknown) => {};
    const asked = new Promise((done) => {
      come = done;
    });
    // Never answered.
    await page.route('**/slow.json', come);
    await define(page);
    await page.evaluate(() => {
      const element = document.createElement('rolewise-comparison');
      element.setAttribute('src', '/slow.json');
      element.setAttribute('view', 'raci');
      const fallback = document.createElement('p');
      fallback.append('Ask the team.');
      element.append(fallback);
      document.body.append(element);
    });
    await asked;
    return { page, gone, element: page.locator('rolewise-comparison') };
  }

  it('what stands inside is in sight, and another address is taken in its place', async () => {
    const { page, gone, element } = await waiting();
    expect(await page.getByText('Ask the team.').isVisible()).toBe(true);
    await element.evaluate((node) => node.setAttribute('src', '/team.json'));
    await drawn(page);
    expect(gone).toEqual(['/slow.json']);
    expect(await page.evaluate(() => window.told)).toEqual([{ type: 'rolewise:ready' }]);
  });

  it('an element that is taken away gives up, and begins anew when it is back', async () => {
    const { page, gone, element } = await waiting();
    const away = await element.evaluateHandle((node) => {
      node.remove();
      return node;
    });
    await expect.poll(() => gone).toEqual(['/slow.json']);
    expect(await page.evaluate(() => window.told)).toEqual([]);
    await page.unroute('**/slow.json');
    host.serve('/slow.json', JSON.stringify(comparison));
    await page.evaluate((node) => document.body.append(node), away);
    await drawn(page);
    expect(await page.evaluate(() => window.told)).toEqual([{ type: 'rolewise:ready' }]);
  });
});

describe('moved as soon as it is asked for something else', () => {
  it('shows the other view, wherever it stands then', async () => {
    const { page } = await host.open(`${RACI}<main></main>${SCRIPT}`);
    await (await drawn(page)).evaluate((node) => {
      node.setAttribute('view', 'faq');
      document.querySelector('main')?.append(node);
    });
    await page.locator('main').getByRole('heading', { name: 'Questions people ask' }).waitFor();
  });

  it('shows the other document, wherever it stands then', async () => {
    const { page } = await host.open(`${RACI.replace('raci', 'roles')}<main></main>${SCRIPT}`);
    await (await drawn(page)).evaluate((node, other) => {
      Object.assign(node, { comparison: other });
      document.querySelector('main')?.append(node);
    }, examples['Scrum roles']);
    await page.locator('main').getByRole('heading', { name: 'Scrum Master' }).waitFor();
  });
});

describe('a document inside', () => {
  it('that comes later, or changes, is drawn', async () => {
    const { page } = await host.open(
      `<rolewise-comparison view="roles"></rolewise-comparison>${SCRIPT}`,
    );
    await page.getByRole('status').waitFor();
    const put = (document_: unknown) =>
      page.evaluate((text) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.append(text);
        document.querySelector('rolewise-comparison')?.replaceChildren(script);
      }, JSON.stringify(document_));
    await put(comparison);
    await page.getByRole('heading', { name: 'Project manager' }).waitFor();
    expect(await page.getByRole('status').count()).toBe(0);
    await put(examples['Scrum roles']);
    await page.getByRole('heading', { name: 'Scrum Master' }).waitFor();
  });

  it('is the author’s short form, where it names no version', async () => {
    const roles = [
      { id: 'a', name: 'Anna' },
      { id: 'b', name: 'Bo' },
    ];
    const short = { id: 'pair', lang: 'en', title: 'Two', roles };
    const faq = { items: [{ id: 'q', question: 'Who **opens**?', answer: 'Anna _does_.' }] };
    const { page } = await host.open(
      `<rolewise-comparison view="faq">${inside({ ...short, faq })}</rolewise-comparison>${SCRIPT}`,
    );
    await page.getByText('Who opens?').waitFor();
    expect(await page.evaluate(() => window.told)).toEqual([{ type: 'rolewise:ready' }]);
  });
});

describe('drawn anew', () => {
  it('the tab that was open stays open', async () => {
    const { page } = await host.open(
      `<rolewise-comparison src="/team.json"></rolewise-comparison>${SCRIPT}`,
    );
    const element = await drawn(page);
    await page.getByRole('tab', { name: 'Who does what' }).click();
    await element.evaluate((node) => node.setAttribute('lang', 'de'));
    await page.getByRole('tab', { name: 'Wer macht was', selected: true }).waitFor();
    expect(await asked(page)).toContain('/dist/embed/de.js');
  });

  it('its address is not read again', async () => {
    const { page } = await host.open(RACI + SCRIPT);
    const element = await drawn(page);
    await element.evaluate((node) => node.setAttribute('plain', ''));
    await expect.poll(() => page.getByRole('heading', { level: 2 }).count()).toBe(0);
    expect((await asked(page)).filter((path) => path === '/team.json')).toHaveLength(1);
  });
});

describe('the page has the say', () => {
  it('over what is hidden', async () => {
    const { page } = await host.open(`${RACI}<div>${RACI}</div>${SCRIPT}`, {
      css: 'body > rolewise-comparison { display: none } div { visibility: hidden }',
    });
    await page.locator('div rolewise-comparison section').first().waitFor({ state: 'attached' });
    expect(await page.getByText('Who answers, who does').filter({ visible: true }).count()).toBe(0);
  });

  it('over its own addresses, which a <base> sends elsewhere', async () => {
    const { page } = await host.open(`<base href="/elsewhere/">${RACI}${SCRIPT}`);
    await drawn(page);
    const [path] = [new URL(page.url()).pathname];
    const note = page.getByRole('link', { name: /^Source/ }).first();
    await note.click();
    expect(new URL(page.url()).pathname).toBe(path);
    // The keyboard goes on from the source.
    await page.keyboard.press('Tab');
    const focused = await page
      .locator('rolewise-comparison')
      .evaluate((node) => node.shadowRoot?.activeElement?.closest('footer')?.className);
    expect(focused).toBe('rw-sources');
  });
});
