import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { type Site, startSite } from '../browser/site.js';
import { comparison } from '../fixtures/examples.js';
import { badLinks, documents, filledWith, naughty } from '../fixtures/hostile.js';
import { readMarkup, skeleton, valuesOf } from '../fixtures/markup.js';
import { published } from './published.js';

/** The pages and fragments of a document, by what each is called. */
function pagesOf(document: Comparison, baseUrl?: string): [name: string, html: string][] {
  const files = [...published(document, { baseUrl })];
  return files.flatMap(([path, text]) => {
    const [name] = /[\w.]+\.html$/.exec(path) ?? [];
    return name ? [[name, text.replace(/^<!doctype html>\s*/, '')]] : [];
  });
}

describe('a hostile string in every field of static pages', () => {
  const harmless = documents.map((document) => pagesOf(filledWith('word', document)));

  it.each(naughty)('%j is text and nothing else', (payload) => {
    documents.forEach((document, index) => {
      const pages = pagesOf(filledWith(payload, document));
      expect(pages.map(([name]) => name)).toEqual(harmless[index]?.map(([name]) => name));
      for (const [at, [name, html]] of pages.entries()) {
        // What the head says of a text that is only white space, it leaves out.
        if (payload.trim() !== '') {
          expect(skeleton(html), name).toEqual(skeleton(harmless[index]?.[at]?.[1] ?? ''));
        }
        const { tags, text } = readMarkup(html);
        expect(text, name).toContain(payload);
        const written = tags.flatMap(({ attributes }) => Object.keys(attributes));
        expect(written.filter((attribute) => /^(?:on|style|src(?!$))/i.test(attribute))).toEqual(
          [],
        );
        const addresses = [...valuesOf(html, 'href'), ...valuesOf(html, 'src')];
        expect(
          addresses.filter((address) => /^\s*(?:javascript|data|vbscript|\/\/)/i.test(address)),
        ).toEqual([]);
      }
    });
  });

  it.each(badLinks)('%j leads nowhere', (href) => {
    const linking = {
      ...comparison,
      sources: [{ id: 'amdari', title: 'Where it leads', url: href }],
      related: { items: [{ title: 'Read on there', url: href }] },
      faq: {
        items: [{ id: 'q', question: 'Where?', answer: [{ text: [{ link: ['in it'], href }] }] }],
      },
    } as unknown as Comparison;
    for (const [name, html] of pagesOf(linking, 'https://example.org/')) {
      expect(valuesOf(html, 'href'), name).not.toContain(href);
      expect(html, name).not.toContain(`"url":${JSON.stringify(href)}`);
    }
  });
});

describe('in a browser that refuses nothing', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site.close());

  it('nothing of a hostile document runs or is asked for', async () => {
    const everything = naughty.join(' ');
    const [document] = documents;
    const files = pagesOf(filledWith(everything, document as Comparison));
    const ran: string[] = [];
    const asked: string[] = [];
    for (const name of ['index.html', 'fragment.html', 'embed.html']) {
      const [, html = ''] = files.find(([file]) => file === name) ?? [];
      site.serve(`/${name}`, `<!doctype html>${html}`);
      const { page } = await site.visit('/host.css', { bypassCSP: true });
      page.on('dialog', (dialog) => {
        ran.push(dialog.message());
        dialog.dismiss();
      });
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(page.url().replace('host.css', name));
      await page.waitForLoadState('networkidle');
      expect(await page.getByText('alert(1)').count()).toBeGreaterThan(0);
    }
    expect(ran).toEqual([]);
    const ours = /^\/(?:rolewise\/[\w-]+\.(?:css|js)|(?:index|fragment|embed)\.html|favicon\.ico)$/;
    expect(asked.filter((path) => !ours.test(path))).toEqual([]);
  });
});
