import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { SourceList } from '../../src/components/source-list/index.js';
import type { Comparison, Text } from '../../src/model/index.js';
import { cellKinds } from '../../stories/documents/cellKinds.js';
import { fiveRoles } from '../../stories/documents/fiveRoles.js';
import { comparison } from '../fixtures/examples.js';
import { readMarkup, valuesOf } from '../fixtures/markup.js';

const NAMES = ['title', 'name', 'author', 'publisher', 'note', 'locator', 'letter'];

/** A document as it stands where a translation has no word for a name yet: the old word, with its language. */
function untranslated(document: Comparison, lang: string): Comparison {
  return JSON.parse(JSON.stringify(document), (key, value) =>
    NAMES.includes(key) && typeof value === 'string' ? [{ lang, text: value }] : value,
  );
}

const draw = (document: Comparison) =>
  renderToStaticMarkup(
    <>
      <ComparisonSections comparison={document} />
      <SourceList comparison={document} />
    </>,
  );

describe.each([
  ['the ready document', comparison],
  ['every kind of cell', cellKinds],
  ['five roles', fiveRoles],
])('names that say their language: %s', (_, document) => {
  const html = draw(document);
  const marked = draw(untranslated(document, 'ar'));

  it('are the same words, in the text and in attributes', () => {
    expect(readMarkup(marked).text).toBe(readMarkup(html).text);
    for (const attribute of ['aria-label', 'data-label', 'href', 'id']) {
      expect(valuesOf(marked, attribute)).toEqual(valuesOf(html, attribute));
    }
    expect(marked).not.toContain('[object');
  });

  it('stand in their language and its direction', () => {
    const { tags } = readMarkup(marked);
    const spans = tags.filter(({ name, attributes }) => name === 'span' && attributes.lang);
    expect(spans.length).toBeGreaterThan(10);
    for (const { attributes } of spans) expect(attributes).toEqual({ lang: 'ar', dir: 'rtl' });
    // Every head of a table has a name, and here all of them are in the other language.
    for (const [, head = ''] of marked.matchAll(
      /<th [^>]*scope="row(?:group)?"[^>]*>(.*?)<\/th>/g,
    )) {
      expect(head).toMatch(/^<span lang="ar" dir="rtl">/);
    }
  });
});

it('words from left to right say so among others', () => {
  const text: Text = ['من ', { lang: 'en', text: ['the ', { strong: ['team'] }] }];
  const html = renderToStaticMarkup(
    <SourceList comparison={{ ...comparison, lang: 'ar', sources: [{ id: 'a', title: text }] }} />,
  );
  expect(html).toContain('<span lang="en" dir="ltr">the <strong>team</strong></span>');
  expect(html).toMatch(/^<section[^>]* lang="ar" dir="rtl"/);
});
