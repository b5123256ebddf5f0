import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ComparisonTable } from '../../src/components/comparison-table/index.js';
import { LifecycleTimeline } from '../../src/components/lifecycle-timeline/index.js';
import type { Comparison } from '../../src/model/index.js';
import '../../src/styles/index.css';

afterEach(cleanup);

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** So many roles, all but the last of one mind on the second aspect, and a life of so many stages that goes on for two more. */
function documentOf(count: number): Comparison {
  const roles = numbers(count + 1).map((number) => ({ id: `r${number}`, name: `Role ${number}` }));
  const cells = (answer: (index: number) => string) =>
    Object.fromEntries(roles.map(({ id }, index) => [id, { text: answer(index) }]));
  const stages = numbers(count + 2).map((number) => ({ id: `s${number}`, name: `S ${number}` }));
  return {
    rolewise: 1,
    id: 'many',
    lang: 'en',
    title: 'Many',
    roles,
    comparison: {
      groups: [
        {
          id: 'group',
          name: 'Group',
          aspects: [
            { id: 'apart', name: 'Apart', cells: cells((index) => `Answer ${index}`) },
            {
              id: 'alike',
              name: 'Alike',
              cells: cells((index) => (index < count ? 'Same' : 'Other')),
            },
          ],
        },
      ],
    },
    lifecycles: {
      cycles: [
        {
          id: 'life',
          name: 'Life',
          kind: 'continuous',
          returns: { from: `s${count}`, to: 's1', text: 'again' },
          stages,
        },
      ],
    },
  };
}

/** Draws in a container that is wide enough for all of it to lie flat. */
function show(View: typeof ComparisonTable | typeof LifecycleTimeline, count: number): void {
  render(
    <div style={{ inlineSize: '2400px', fontSize: '16px' }}>
      <View comparison={documentOf(count)} />
    </div>,
  );
}

const widthOf = (element: Element) => element.getBoundingClientRect().width;

describe('a life cycle', () => {
  const widths = (count: number) => {
    show(LifecycleTimeline, count);
    const all = [...document.querySelectorAll('.rw-stage')].map(widthOf);
    expect(all).toHaveLength(count + 2);
    return { narrow: Math.min(...all), wide: Math.max(...all) };
  };

  it.each(numbers(12))('has stages of one width: %i that come round, and two more', (count) => {
    const { narrow, wide } = widths(count);
    expect(wide / narrow).toBeLessThan(1.1);
  });

  it.each([13, 18])('is still in proportion with %i', (count) => {
    const { narrow, wide } = widths(count);
    expect(wide / narrow).toBeLessThan(2);
  });
});

describe('a cell of several roles', () => {
  it.each(numbers(12).slice(1))('is as wide as %i columns and the gaps between them', (count) => {
    show(ComparisonTable, count);
    const [apart = [], alike = []] = ['Apart', 'Alike'].map((name) =>
      within(screen.getByRole('row', { name: new RegExp(name) }))
        .getAllByRole('cell')
        .map((cell) => cell.getBoundingClientRect())
        // What stands in the columns that a cell spans is for assistive technology alone.
        .filter(({ width }) => width > 10),
    );
    expect([apart.length, alike.length]).toEqual([count + 1, 2]);
    expect(Math.abs((alike[1]?.left ?? 0) - (apart[count]?.left ?? 0))).toBeLessThan(1);
  });
});
