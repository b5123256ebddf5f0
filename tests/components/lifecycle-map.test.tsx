import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { LifecycleMap } from '../../src/components/lifecycle-map/index.js';
import { LifecycleTimeline } from '../../src/components/lifecycle-timeline/index.js';
import { en } from '../../src/locales/en.js';
import { withBrokenBlock } from '../../stories/documents/broken.js';
import { threeRoles } from '../../stories/documents/threeRoles.js';
import { comparison } from '../fixtures/examples.js';
import { valuesOf } from '../fixtures/markup.js';

const count = (html: string, words: string) => html.split(words).length - 1;

describe('the map on the tab of the life cycles', () => {
  it('stands below them, under a heading of its own', () => {
    const html = renderToStaticMarkup(<ComparisonSections comparison={comparison} />);
    const timeline = html.indexOf('>One life comes round, the other ends</h2>');
    expect(timeline).toBeGreaterThan(0);
    expect(html.indexOf('>Many projects, one product</h2>')).toBeGreaterThan(timeline);
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is not there where nothing happens within another life', () => {
    const lifecycles = { cycles: threeRoles.lifecycles?.cycles.slice(0, 2) ?? [] };
    const html = renderToStaticMarkup(
      <ComparisonSections comparison={{ ...threeRoles, lifecycles }} />,
    );
    expect(html).toContain('A project ends');
    expect(html).not.toContain(en.lifecycleMap);
  });

  it('leaves it to the life cycles to say that their content has an error', () => {
    const document = withBrokenBlock(comparison, 'lifecycles');
    const html = renderToStaticMarkup(<ComparisonSections comparison={document} />);
    expect(count(html, en.broken)).toBe(1);
  });
});

it('stands beside the life cycles on one page without ids in common', () => {
  const html = renderToStaticMarkup(
    <>
      <LifecycleTimeline comparison={comparison} />
      <LifecycleMap comparison={comparison} />
    </>,
  );
  const ids = valuesOf(html, 'id');
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
});

it('says its own name and none of the block where the block is missing', () => {
  const html = renderToStaticMarkup(
    <LifecycleMap comparison={{ ...comparison, lifecycles: undefined }} />,
  );
  expect(html).toContain(`>${en.lifecycleMap}</h2>`);
  expect(html).toContain(en.missing);
});
