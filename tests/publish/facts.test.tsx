import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { labelsFor } from '../../src/locales/index.js';
import { examples } from '../fixtures/examples.js';
import { blocksOf, factsIn, factualText } from '../fixtures/facts.js';
import { readMarkdown } from '../fixtures/markdown.js';
import { tabs } from '../fixtures/views.js';
import { startOutputs } from './outputs.js';
import { fileOf, published } from './published.js';

let outputs: Awaited<ReturnType<typeof startOutputs>>;
beforeAll(async () => {
  outputs = await startOutputs();
});
afterAll(() => outputs.close());

describe.each(Object.keys(examples))('%s', (name) => {
  const comparison = examples[name] as (typeof examples)[string];
  const files = published(comparison);
  const html = renderToStaticMarkup(
    <ComparisonSections comparison={comparison} labels={labelsFor(comparison.lang)} />,
  );
  const react = factsIn(factualText(html), comparison);

  it('says the same in the same order in React, as a fragment and in Markdown', () => {
    expect(react.length).toBeGreaterThan(10);
    expect(factsIn(factualText(fileOf(files, 'fragment.html')), comparison)).toEqual(react);
    const { text } = readMarkdown(fileOf(files, 'index.md'));
    const views = text.slice(text.indexOf(plainHeading(fileOf(files, 'index.md'))));
    expect(factsIn(views, comparison)).toEqual(react);
  });

  it('says the same in a browser: as a page, in a frame and in the element', async () => {
    const { page, frame, element } = await outputs.read(files);
    expect(factsIn(page, comparison)).toEqual(react);
    expect(factsIn(frame, comparison)).toEqual(react);
    expect(factsIn(element, comparison)).toEqual(react);
  });

  it('has every text of its views in the page and in Markdown', () => {
    const shown = Object.fromEntries(
      Object.entries(comparison).filter(([block]) => (tabs as string[]).includes(block)),
    );
    const facts = blocksOf({ ...shown } as unknown as typeof comparison);
    const everywhere = {
      page: factualText(fileOf(files, 'index.html')),
      Markdown: readMarkdown(fileOf(files, 'index.md')).text,
    };
    for (const [output, text] of Object.entries(everywhere)) {
      // Two answers that mean the same are shown once, as the first of them is spelt.
      const said = text.replace(/\s+/g, ' ').toLowerCase();
      expect(
        facts.filter((fact) => !said.includes(fact.toLowerCase())),
        output,
      ).toEqual([]);
    }
  });
});

/** The heading of the first view, from which on a document and its views are the same. */
function plainHeading(markdown: string): string {
  return (/^## (.*)$/m.exec(markdown)?.[1] ?? '').replace(/\\/g, '');
}
