import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badLinks, documents, filledWith, naughty } from '../fixtures/hostile.js';
import { asked, type Host, SCRIPT, startHost } from './host.js';

let host: Host;
beforeAll(async () => {
  host = await startHost();
});
afterAll(() => host.close());

describe('documents that nobody has checked', () => {
  it('say what they say: nothing runs, nothing is asked for', async () => {
    const { page, violations, said } = await host.open(
      `<rolewise-comparison></rolewise-comparison>${SCRIPT}`,
    );
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      dialog.dismiss();
    });
    await page.getByRole('status').waitFor();
    let looked = 0;
    let shown = 0;
    for (const payload of naughty) {
      const filled = documents.map((document) => filledWith(payload, document));
      const found = await page.evaluate(
        async ([comparisons, text]) => {
          const element = document.querySelector('rolewise-comparison') as HTMLElement;
          const root = element.shadowRoot as ShadowRoot;
          const squeezed = (words: string | null) => (words ?? '').replace(/\s+/g, '');
          const counts = { looked: 0, shown: 0, bad: [] as string[] };
          for (const comparison of comparisons) {
            await new Promise((done) => {
              element.addEventListener('rolewise:ready', done, { once: true });
              Object.assign(element, { comparison });
            });
            counts.looked += 1;
            if (squeezed(root.textContent).includes(squeezed(text))) counts.shown += 1;
            for (const node of root.querySelectorAll('*')) {
              if (/^(?:script|style|img|iframe|object|embed|math|base|meta)$/.test(node.localName))
                counts.bad.push(node.localName);
              for (const { name, value } of node.attributes) {
                if (/^on|^style$|^src/.test(name)) counts.bad.push(`${name}=${value}`);
              }
            }
          }
          return counts;
        },
        [filled, payload] as const,
      );
      expect(found.bad, payload).toEqual([]);
      looked += found.looked;
      shown += found.shown;
    }
    expect(shown / looked).toBeGreaterThanOrEqual(0.98);
    expect(ran).toEqual([]);
    expect(
      (await asked(page)).filter((path) => !/\/dist\/embed|^\/(?:host\d|told)/.test(path)),
    ).toEqual([]);
    expect(await violations()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('no address leads where nobody meant to go', async () => {
    const linked = (href: string, index: number) => ({
      id: `q${index}`,
      question: 'Where to?',
      answer: [{ text: ['See ', { link: ['there'], href }] }],
    });
    const { page } = await host.open(
      `<rolewise-comparison view="faq"></rolewise-comparison>${SCRIPT}`,
    );
    await page.evaluate((items) => {
      Object.assign(document.querySelector('rolewise-comparison') as Element, {
        comparison: {
          rolewise: 1,
          id: 'links',
          lang: 'en',
          title: 'Links',
          roles: [],
          faq: { items },
        },
      });
    }, badLinks.map(linked));
    await expect.poll(() => page.getByText('Where to?').count()).toBe(badLinks.length);
    expect(await page.locator('rolewise-comparison a').count()).toBe(0);
  });
});
