import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { locales } from '../../src/locales/index.js';
import type { Labels } from '../../src/locales/types.js';
import { type Comparison, defineComparison, localise } from '../../src/model/index.js';
import { documentPage } from '../../src/publish/documentPage.js';
import { arabic } from '../../stories/documents/arabic.js';
import { cellKinds } from '../../stories/documents/cellKinds.js';
import { comparison } from '../fixtures/examples.js';
import { valuesOf, visibleText } from '../fixtures/markup.js';

const { en, ...others } = locales;

/** A document of each language: its own, a translation of it, or one that says that it is. */
const documentIn = (lang: string) =>
  lang === 'ar' ? arabic : lang === 'de' ? localise(comparison, lang) : { ...comparison, lang };

describe.each(Object.entries(others))('a document in %s', (lang, labels) => {
  it('speaks with one tongue', () => {
    const document = documentIn(lang);
    const draw = (words: Labels) =>
      renderToStaticMarkup(<ComparisonSections comparison={document} labels={words} />);
    const html = draw(labels);
    expect(html).not.toContain('rw-notice');
    const shown = visibleText(html);
    for (const name of ['comparison', 'raci', 'responsibilities'] as const) {
      expect(shown).toContain(labels[name]);
    }
    const english = new Set(valuesOf(draw(en), 'aria-label'));
    const heard = valuesOf(html, 'aria-label').filter((name) => english.has(name));
    // In French, sources are called as in English.
    expect(heard.filter((name) => lang !== 'fr' || !/^Sources?\b/.test(name))).toEqual([]);
  });

  it('has words for every kind of cell', () => {
    const document = { ...cellKinds, lang };
    const html = renderToStaticMarkup(<ComparisonSections comparison={document} labels={labels} />);
    for (const word of [labels.yes, labels.partial, labels.no, labels.notApplicable]) {
      expect(visibleText(html)).toContain(word);
    }
  });
});

/** One activity, for which one party takes two parts. */
const planned = {
  id: 'planned',
  lang: 'en',
  title: 'Who plans',
  roles: cellKinds.roles,
  sources: cellKinds.sources,
  raci: {
    parties: [{ role: 'product-manager' }],
    groups: [
      {
        id: 'work',
        name: 'Work',
        activities: [
          {
            id: 'plan',
            name: 'Plan',
            basis: 'derived',
            assignments: { 'product-manager': ['accountable', 'responsible'] },
          },
        ],
      },
    ],
  },
} as const;

it.each([
  ['en', 'Accountable, Responsible', 'Yes, every week'],
  ['ar', 'خاضع للمساءلة، مسؤول عن التنفيذ', 'نعم، every week'],
  ['ja', '説明責任者、実行責任者', 'はい、every week'],
  ['zh', '问责者，执行者', '是，every week'],
] as const)('texts in a row have the comma of their language: %s', (lang, parts, answer) => {
  const document = { ...defineComparison({ ...planned, lang }), comparison: cellKinds.comparison };
  const html = renderToStaticMarkup(
    <ComparisonSections comparison={document} labels={locales[lang]} />,
  );
  // Seen as letters, and said in words.
  expect(html).toContain(`>${parts}<`);
  expect(visibleText(html)).toContain(answer);
});

it('a page says everything in the language of its document', () => {
  const page = (document: Comparison) =>
    renderToStaticMarkup(documentPage(document, { stylesheets: [] }));
  expect(page(localise(comparison, 'de'))).toContain('aria-label="Zurück zu ');
  expect(page(comparison)).toContain('aria-label="Back to ');
});
