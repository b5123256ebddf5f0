import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { ComparisonTable } from '../../src/components/comparison-table/index.js';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import {
  comparisonTabs,
  RaciMatrix,
  type RaciMatrixProps,
  ComparisonTable as Table,
} from '../../src/index.js';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import type { Comparison } from '../../src/model/index.js';
import { cellKinds } from '../../stories/documents/cellKinds.js';
import { comparison, examples } from '../fixtures/examples.js';
import { readMarkup, valuesOf, visibleText } from '../fixtures/markup.js';
import { textsOf } from '../fixtures/texts.js';
import { type Block, blocks, tabs, views } from '../fixtures/views.js';

// React says each thing once, so it is listened to from the first drawing on.
const said = vi.spyOn(console, 'error').mockImplementation(() => {});
afterAll(() => said.mockRestore());

// Answers that mean the same share a cell, whatever their capitals.
const missing = (document: Comparison, block: Block, html: string) => {
  const shown = visibleText(html).toLowerCase();
  return textsOf(document[block]).filter((text) => !shown.includes(text.toLowerCase()));
};

describe('without a browser', () => {
  it('there is no document to lean on', () => {
    expect(typeof document).toBe('undefined');
    expect(typeof window).toBe('undefined');
  });

  describe.each(Object.entries(examples))('%s', (_, document) => {
    it.each(blocks.filter((block) => document[block]))('%s shows every text', (block) => {
      const View = views[block];
      const html = renderToStaticMarkup(<View comparison={document} />);
      expect(textsOf(document[block])).not.toEqual([]);
      expect(missing(document, block, html)).toEqual([]);
    });

    it.each([
      ['ComparisonTabs', ComparisonTabs],
      ['ComparisonSections', ComparisonSections],
    ])('%s shows every text of every part, and hides none', (_name, Whole) => {
      const html = renderToStaticMarkup(<Whole comparison={document} />);
      for (const block of tabs) expect(missing(document, block, html)).toEqual([]);
      expect(readMarkup(html).tags.filter(({ attributes }) => 'hidden' in attributes)).toEqual([]);
    });

    it('carries no style, no script and no handler', () => {
      for (const Whole of [ComparisonTabs, ComparisonSections, views.sources]) {
        const { tags } = readMarkup(renderToStaticMarkup(<Whole comparison={document} />));
        expect(tags.filter(({ name }) => /^(?:script|style|link|iframe)$/.test(name))).toEqual([]);
        const attributes = new Set(tags.flatMap((tag) => Object.keys(tag.attributes)));
        expect([...attributes].filter((name) => /^(?:style|on|srcdoc)/.test(name))).toEqual([]);
      }
    });
  });

  it('lists the sources that a view cites, and leads back from each', () => {
    const View = views.comparison;
    const html = renderToStaticMarkup(<View comparison={comparison} />);
    const ids = new Set(valuesOf(html, 'id'));
    const inner = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(20);
    expect(inner.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    for (const { title } of comparison.sources ?? []) expect(visibleText(html)).toContain(title);
  });

  it('says when a source was read', () => {
    for (const View of [views.comparison, views.sources]) {
      expect(visibleText(renderToStaticMarkup(<View comparison={cellKinds} />))).toContain(
        'Our handbook. The editors, April 2025, read 3 May 2025.',
      );
    }
  });

  it('names the scheme of a matrix with its legend', () => {
    const View = views.raci;
    const html = renderToStaticMarkup(<View comparison={comparison} />);
    expect(valuesOf(html, 'aria-label')).toContain('RACI: letters and what they mean');
  });

  it('names every column and row of the tables as headers', () => {
    for (const block of ['comparison', 'raci'] as const) {
      const View = views[block];
      const { tags } = readMarkup(renderToStaticMarkup(<View comparison={comparison} />));
      const heads = tags.filter(({ name, closing }) => name === 'th' && !closing);
      expect(heads.length).toBeGreaterThan(10);
      for (const { attributes } of heads)
        expect(attributes.scope).toMatch(/^(?:col|row|rowgroup)$/);
    }
  });

  it('draws no block that the document does not hold a tab for', () => {
    const { raci: _, ...rest } = comparison;
    const html = renderToStaticMarkup(<ComparisonSections comparison={rest} />);
    expect(valuesOf(html, 'href').filter((href) => href.endsWith('-raci'))).toEqual([]);
    expect(visibleText(html)).not.toContain('Set the budget');
  });
});

it('tabs of chosen views are called as they are among all tabs, and no other is drawn', () => {
  const Chosen = comparisonTabs({ raci: RaciMatrix, comparison: Table });
  const html = renderToStaticMarkup(<Chosen comparison={comparison} />);
  expect(valuesOf(html, 'data-label')).toEqual(['Who does what', 'Compare']);
  for (const block of ['raci', 'comparison'] as const) {
    expect(missing(comparison, block, html)).toEqual([]);
  }
});

const InWords = (props: RaciMatrixProps) => <RaciMatrix {...props} notation="word" />;

it('tabs may leave a view out, and one around a view is called as its author says', () => {
  const Chosen = comparisonTabs({
    raci: Object.assign(InWords, { labels: RaciMatrix.labels }),
    comparison: undefined,
  });
  const html = renderToStaticMarkup(<Chosen comparison={comparison} />);
  expect(valuesOf(html, 'data-label')).toEqual(['Who does what']);
  expect(html).toContain('rw-words');
});

it('a site puts something of its own into a cell, and the rest stays', () => {
  const html = renderToStaticMarkup(
    <ComparisonTable
      comparison={comparison}
      renderCell={({ aspect, children }) => (
        <>
          {children} {aspect.id === 'goal' && <em>start here</em>}
        </>
      )}
    />,
  );
  expect(html.match(/<em>start here<\/em>/g)).toHaveLength(2);
  expect(missing(comparison, 'comparison', html)).toEqual([]);
});

it('React had nothing to say to any of it', () => {
  expect(said.mock.calls).toEqual([]);
});
