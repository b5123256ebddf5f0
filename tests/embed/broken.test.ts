import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { parseComparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import { tabs } from '../fixtures/views.js';
import { type Host, SCRIPT, startHost } from './host.js';

let host: Host;
let page: Page;
let sound: Record<string, string>;

beforeAll(async () => {
  host = await startHost();
  ({ page } = await host.open(`<rolewise-comparison static></rolewise-comparison>${SCRIPT}`));
  await page.evaluate(() => customElements.whenDefined('rolewise-comparison'));
  sound = await panelsOf(comparison);
});
afterAll(() => host.close());

/** What the element draws of a document, by the block that each panel shows. */
function panelsOf(document: unknown): Promise<Record<string, string>> {
  return page.evaluate(
    async ([comparison, blocks, id]) => {
      const element = window.document.querySelector('rolewise-comparison') as HTMLElement;
      await new Promise((done) => {
        element.addEventListener('rolewise:ready', done, { once: true });
        Object.assign(element, { comparison });
      });
      return Object.fromEntries(
        blocks.map((block) => [
          block,
          element.shadowRoot?.getElementById(`${id}-${block}`)?.outerHTML ?? '',
        ]),
      );
    },
    [document, tabs, comparison.id] as const,
  );
}

// Whoever breaks the roles breaks every part.
it.each(tabs.filter((block) => block !== 'roles'))(
  'a broken block leaves all others in the element as they were: %s',
  async (block) => {
    const broken = { title: 'Half a block', groups: null, items: 7, cycles: [null] };
    const { [block]: own, ...others } = await panelsOf({ ...comparison, [block]: broken });
    expect(own).toContain(en.broken);
    expect(Object.values(sound).every((panel) => panel.length > 100)).toBe(true);
    expect({ ...others, [block]: '' }).toEqual({ ...sound, [block]: '' });
  },
);

it('says of a document that was checked elsewhere what is wrong with it', async () => {
  const written = structuredClone(comparison);
  Reflect.set(Object(written.takeaways?.items[0]), 'roles', ['project-manger']);
  const checked = parseComparison(written);
  const message = await page.evaluate(async (document) => {
    const element = window.document.querySelector('rolewise-comparison') as HTMLElement;
    const said = new Promise<string>((done) => {
      element.addEventListener('rolewise:error', ({ detail }) => done(detail.message), {
        once: true,
      });
    });
    Object.assign(element, { comparison: document });
    return said;
  }, checked.comparison);
  expect(message).toBe(checked.findings[0]?.message);
});
