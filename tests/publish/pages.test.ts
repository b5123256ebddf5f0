import { dirname, posix } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { locales } from '../../src/locales/index.js';
import type { Comparison } from '../../src/model/index.js';
import { snippetWords } from '../../src/publish/site/snippetWords/index.js';
import { arabic } from '../../stories/documents/arabic.js';
import { comparison, examples } from '../fixtures/examples.js';
import { blocks, tabs } from '../fixtures/views.js';
import { fileOf, previewText, published } from './published.js';

const BASE = 'https://example.org/roles/';
const ASSETS = ['styles.css', 'page.css', 'enhance.js', 'frame.js'].map(
  (name) => `rolewise/${name}`,
);
const all = published(comparison, { baseUrl: BASE, languages: ['en-GB', 'de'] });
const pages = [...all].filter(([path]) => /(?<!fragment)\.html$/.test(path));
const attributes = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // JSX spells colSpan, charSet and hrefLang so; names of attributes have no case.
    'attr-case': 'off',
    // React closes void elements with a slash, and our pages are the same to the byte.
    'void-style': 'off',
    // Style sheets that lay out a table or empty a list's markers take its role from assistive technology: it is written out.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Nothing here is written by hand, so nobody has to read lines to their end.
    'long-title': 'off',
  },
});

describe('pages', () => {
  it('are one for the whole, one for each view, in each language', () => {
    const names = ['index', ...tabs, 'embed'].map((name) => `${name}.html`);
    const folder = comparison.id;
    expect(pages.map(([path]) => path).sort()).toEqual(
      [
        ...names.map((name) => `${folder}/${name}`),
        ...names.map((name) => `${folder}/de/${name}`),
      ].sort(),
    );
    expect(fileOf(all, 'de/index.html')).toMatch(/^<!doctype html>\n<html lang="de" /);
  });

  it('link one another, sheets and script, and nothing that is not there', () => {
    const offline = published(comparison, { languages: ['en-GB', 'de'] });
    const there = [...offline.keys(), ...ASSETS];
    for (const [path, html] of offline) {
      if (!path.endsWith('.html')) continue;
      const links = [...attributes(html, 'href'), ...attributes(html, 'src')];
      const files = links
        .filter((href) => !href.startsWith('#') && !/^[a-z]+:/.test(href))
        .map((href) => posix.join(dirname(path), href.replace(/#.*/, '')));
      expect(
        files.filter((file) => !there.includes(file)),
        path,
      ).toEqual([]);
      expect(
        links.filter((href) => /^(?:https?:)?\/\//.test(href)),
        path,
      ).toEqual([]);
    }
  });

  it('have their own ids once, and what leads to an id leads somewhere', () => {
    for (const [path, html] of pages) {
      const ids = attributes(html, 'id');
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
      const meant = attributes(html, 'href').filter((href) => href.startsWith('#'));
      expect(
        meant.filter((href) => !ids.includes(href.slice(1))),
        path,
      ).toEqual([]);
    }
  });

  it('hold no style and no script of their own', () => {
    for (const [path, html] of all) {
      if (!path.endsWith('.html')) continue;
      expect(html, path).not.toMatch(/<style|\sstyle=|\son\w+=/);
      const scripts = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)];
      for (const [, attributes = '', content = ''] of scripts) {
        expect(attributes.includes('src=') ? content : '', path).toBe('');
        if (content) expect(attributes).toBe(' type="application/ld+json"');
      }
    }
  });

  it('say where they are, in which languages, and how they look where they are shared', () => {
    const html = fileOf(all, 'de/raci.html');
    const folder = `${BASE}${comparison.id}/`;
    expect(html).toContain(`<link rel="canonical" href="${folder}de/raci.html"/>`);
    expect(html).toContain(`<link rel="alternate" hrefLang="en-GB" href="${folder}raci.html"/>`);
    expect(html).toContain(
      `<link rel="alternate" hrefLang="x-default" href="${folder}raci.html"/>`,
    );
    expect(html).toContain(`<meta property="og:url" content="${folder}de/raci.html"/>`);
    expect(html).toContain(`<meta property="og:image" content="${folder}de/preview.png"/>`);
    expect(html).toMatch(/<meta property="og:image:alt" content="[^"]+: [^"]+ und [^"]+"\/>/);
    expect(fileOf(all, 'index.html')).toContain(`<link rel="canonical" href="${folder}"/>`);
    expect(previewText(comparison)).toBe(
      'Product management and project management: Product manager and Project manager',
    );
  });

  it('say nothing of addresses that nobody named', () => {
    const html = fileOf(published(comparison), 'index.html');
    expect(html).not.toMatch(/canonical|og:url|og:image|oembed/);
    expect([...published(comparison).keys()].filter((path) => path.includes('oembed'))).toEqual([]);
  });

  it('are light or dark where that is asked for', () => {
    expect(fileOf(published(comparison, { theme: 'dark' }), 'raci.html')).toContain(
      'data-theme="dark"',
    );
    expect(fileOf(published(comparison), 'raci.html')).not.toContain('data-theme');
  });

  it.each(Object.keys(examples))('are valid: %s', async (name) => {
    const files = published(examples[name] as Comparison, { baseUrl: BASE });
    for (const [path, html] of files) {
      if (!/(?<!fragment)\.html$/.test(path)) continue;
      const { results } = await validator.validateString(html, path);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      );
      expect([...new Set(found)], path).toEqual([]);
    }
  });

  it('have snippets to copy, with words around them in their language', () => {
    const page = fileOf(all, 'de/embed.html');
    expect(page).toContain('<html lang="de" dir="ltr">');
    expect(page).toMatch(/<h1>„[^“]+“ auf einer anderen Seite zeigen<\/h1>/);
    expect(page).not.toMatch(/In a frame|As an element|Paste all/);
    expect(fileOf(published(arabic), 'embed.html')).toContain('<html lang="ar" dir="rtl">');
    const unspoken = {
      ...comparison,
      lang: 'sw',
      translations: undefined,
    } as unknown as Comparison;
    expect(fileOf(published(unspoken), 'embed.html')).toContain('<html lang="en" dir="ltr">');
  });

  it.each(Object.entries(snippetWords))('have every word of theirs in %s', (lang, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(snippetWords.en));
    for (const [name, word] of Object.entries(words)) {
      const places = word.split('{}').length - 1;
      expect(places, name).toBe(/^(?:title|relative|partLead)$/.test(name) ? 1 : 0);
      if (lang !== 'en') expect(word).not.toBe(snippetWords.en[name as 'title']);
    }
  });

  it('speak every language that components speak', () => {
    expect(Object.keys(snippetWords)).toEqual(Object.keys(locales));
  });

  it('are in the languages that are asked for, in capitals or not', () => {
    const files = published(comparison, { languages: ['DE', 'en-gb'] });
    const languages = { languages: ['en-GB', 'de'] };
    expect([...files.keys()]).toEqual([...published(comparison, languages).keys()]);
  });

  it('are refused in a language that the document does not have', () => {
    expect(() => published(comparison, { languages: ['de', 'xx'] })).toThrow(
      /"product-vs-project-management" says nothing in "xx".* It has en-GB, de/,
    );
  });

  it('are the same each time', () => {
    expect([...published(comparison, { baseUrl: BASE, languages: ['en-GB', 'de'] })]).toEqual([
      ...all,
    ]);
  });
});

describe('a broken block', () => {
  const parts = tabs.filter((block) => block !== 'roles');
  const sound = published(comparison);
  const brokenWith = (block: string) =>
    published({
      ...comparison,
      [block]: { title: 'Half', groups: null, items: 7 },
    } as unknown as Comparison);

  it.each(parts)(
    '%s leaves the pages of all others as they were, and a notice on its own',
    (block) => {
      const files = brokenWith(block);
      expect([...files.keys()]).toEqual([...sound.keys()]);
      expect(fileOf(files, `${block}.html`)).toContain(en.broken);
      for (const [path, text] of files) {
        const shows = /index|fragment\.html|embed|document|oembed/.test(posix.basename(path));
        const isOwn = posix.basename(path).startsWith(`${block}.`);
        if (!isOwn && !(shows && !/^\w+\.fragment/.test(posix.basename(path)))) {
          expect(text, path).toBe(sound.get(path));
        }
      }
    },
  );

  it.each(['title', 'summary', 'edition', 'sources'])('a broken %s costs no page', (field) => {
    const broken = { ...comparison, [field]: { text: { a: 1 }, authors: 7, note: { text: 3 } } };
    const files = published(broken as unknown as Comparison, { baseUrl: BASE });
    expect(fileOf(files, 'raci.html')).toContain('Accountable');
    expect(fileOf(files, 'index.md')).toContain('Accountable');
  });
});

it('has a page for every block that has a view', () => {
  const views = blocks.filter((block) => block !== 'sources');
  expect([...published(comparison).keys()].filter((path) => /\/\w+\.md$/.test(path)).length).toBe(
    views.length + 1,
  );
});

describe('oEmbed data', () => {
  const data = JSON.parse(fileOf(all, 'raci.oembed.json'));
  const page = `${BASE}${comparison.id}/raci.html`;

  it('have what the format asks of a rich answer', () => {
    expect(data).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'example.org' });
    expect(data.title).toContain('Product management');
    expect(data.width).toBeGreaterThan(0);
    expect(data.height).toBeGreaterThan(0);
    expect(data).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
    expect(data.thumbnail_url).toBe(`${BASE}${comparison.id}/preview.png`);
    expect(data.html).toContain(` width="${data.width}" height="${data.height}"`);
    expect(data.html).toContain(` src="${page}"`);
    expect(data.html).toMatch(/ title="[^"]+".* sandbox="allow-scripts /);
    expect(data.html).not.toContain('allow-same-origin');
  });

  it('are found from the page', () => {
    expect(fileOf(all, 'raci.html')).toMatch(
      new RegExp(
        `<link rel="alternate" type="application/json\\+oembed" href="${BASE}[^"]*/raci.oembed.json"`,
      ),
    );
  });
});
