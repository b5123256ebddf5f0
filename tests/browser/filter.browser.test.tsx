import { cleanup, render, screen, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import * as dom from '../../dist/dom/index.js';
import * as html from '../../dist/html/index.js';
import { ComparisonTable } from '../../src/components/comparison-table/index.js';
import { enhance, type FilterDetail } from '../../src/enhance/index.js';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import '../../src/styles/index.css';

// The built packages have types of their own; here they are taken for what they share.
type Written = html.Component<{ comparison: Comparison }>;
type Made = (props: { comparison: Comparison }) => Element;

const inReact = (element: ReactElement) => render(<Enhance>{element}</Enhance>).container;
const inPage = (...nodes: readonly Node[]) => {
  const { container } = render(<div />);
  container.append(...nodes);
  enhance(container);
  enhance(container);
  return container;
};

const renderings: Readonly<Record<string, (document: Comparison) => HTMLElement>> = {
  React: (document) => inReact(<ComparisonTable comparison={document} />),
  'tabs in React': (document) =>
    inReact(<ComparisonTabs comparison={document} defaultValue="comparison" />),
  'strings and enhance': (document) => {
    const markup = html.renderHtml(html.ComparisonTable as unknown as Written, {
      comparison: document,
    });
    return inPage(...new DOMParser().parseFromString(markup, 'text/html').body.children);
  },
  'nodes and enhance': (document) =>
    inPage((dom.ComparisonTable as unknown as Made)({ comparison: document })),
};

const table = () => screen.getByRole('table', { name: 'What sets the two roles apart' });
const choose = (name: RegExp) => userEvent.click(screen.getByRole('radio', { name }));
const view = () => within(table().closest('section') as HTMLElement);
const status = () => view().getByRole('status');
/** The names of the rows that are shown, in the table's order: groups with their counts, and aspects. */
const shownRows = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ childNodes }) =>
      [...childNodes]
        .filter((node) => !(node instanceof Element) || node.checkVisibility())
        .map((node) => node.textContent)
        .join(''),
    );
const row = (name: string) => within(table()).queryByRole('row', { name: new RegExp(`^${name}`) });

const inAgreement = parseComparison({
  id: 'mill',
  lang: 'en',
  title: 'Mill',
  roles: [
    { id: 'baker', name: 'Baker' },
    { id: 'miller', name: 'Miller' },
  ],
  comparison: {
    title: 'What sets the two roles apart',
    groups: [
      {
        id: 'work',
        name: 'Work',
        aspects: [{ id: 'start', name: 'Start', shared: 'Early' }],
      },
    ],
  },
}).comparison as Comparison;

afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
});

describe.each(Object.entries(renderings))('the filter of a comparison with %s', (_, show) => {
  it('shows all aspects at first, with a choice of three and their counts', () => {
    show(comparison);
    const choice = screen.getByRole('radiogroup', { name: 'Show' });
    expect(within(choice).getAllByRole('radio')).toHaveLength(3);
    expect(screen.getByRole('radio', { name: 'All aspects 15' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'Differences 13' })).not.toBeChecked();
    expect(screen.getByRole('radio', { name: 'Similarities 2' })).not.toBeChecked();
    expect(status()).toHaveTextContent(/^All 15 aspects shown$/);
    expect(shownRows()).toHaveLength(4 + 15);
  });

  it('leaves the differences, sources that disagree among them, and says what it hides', async () => {
    show(comparison);
    await choose(/^Differences/);
    expect(status()).toHaveTextContent(
      /^13 of 15 aspects shown; 2 where the roles agree are hidden$/,
    );
    expect(row('Way of working')).toBeNull();
    expect(row('Planning level')).toBeVisible();
    expect(shownRows()).toHaveLength(4 + 13);
    expect(shownRows()[0]).toBe('Purpose 3 of 4 differ');
  });

  it('leaves the similarities; groups without any leave, and the counts of the others follow', async () => {
    show(comparison);
    await choose(/^Similarities/);
    expect(status()).toHaveTextContent(
      /^2 of 15 aspects shown; 13 where the roles differ are hidden$/,
    );
    expect(shownRows()).toEqual([
      'Purpose 1 of 4 agree',
      'Goals in common',
      'Daily work 1 of 4 agree',
      'Way of working',
    ]);
    await choose(/^All aspects/);
    expect(shownRows()).toHaveLength(4 + 15);
    expect(shownRows()[0]).toBe('Purpose 3 of 4 differ');
  });

  it('draws no hairline above the first row that is left of a group', async () => {
    show(comparison).style.inlineSize = '800px';
    await choose(/^Similarities/);
    const [cell] = within(row('Goals in common') as HTMLElement).getAllByRole('cell');
    expect(getComputedStyle(cell as Element).borderBlockStartWidth).toBe('0px');
    await choose(/^All aspects/);
    expect(getComputedStyle(cell as Element).borderBlockStartWidth).toBe('1px');
  });

  it('is one tab stop, changed with arrow keys', async () => {
    show(comparison);
    screen.getByRole('radio', { name: /^All/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('radio', { name: /^Differences/ })).toHaveFocus();
    expect(status()).toHaveTextContent('13 of 15');
    await userEvent.keyboard('{ArrowRight}');
    expect(status()).toHaveTextContent('2 of 15');
    await userEvent.tab();
    expect(view().getByRole('radiogroup')).not.toContain(document.activeElement);
  });

  it('is told to the page, across shadow roots, and only when the reader chooses', async () => {
    const told: FilterDetail[] = [];
    const listen = (event: HTMLElementEventMap['rolewise:filter']) => {
      expect(event.composed).toBe(true);
      told.push(event.detail);
    };
    const container = show(comparison);
    container.addEventListener('rolewise:filter', listen);
    enhance(container);
    await choose(/^Similarities/);
    await choose(/^All/);
    const from = { view: 'comparison', comparison: comparison.id };
    expect(told).toEqual([
      { ...from, show: 'similarities', shown: 2, total: 15 },
      { ...from, show: 'all', shown: 15, total: 15 },
    ]);
  });

  it('shows all again where a source leads back to an aspect that is hidden', async () => {
    show(comparison);
    await choose(/^Similarities/);
    await userEvent.click(view().getByRole('link', { name: 'Back to Core question' }));
    expect(row('Core question')).toBeVisible();
    expect(screen.getByRole('radio', { name: /^All/ })).toBeChecked();
    expect(location.hash).toMatch(/core-question$/);
    await choose(/^Similarities/);
    await userEvent.click(view().getByRole('link', { name: 'Back to Core question' }));
    expect(row('Core question')).toBeVisible();
  });

  it('shows all again for an address that names an aspect that is hidden', async () => {
    show(comparison);
    const { id } = row('Core question') as HTMLElement;
    await choose(/^Similarities/);
    location.hash = `#${row('Goals in common')?.id}`;
    await expect.poll(() => table().querySelector(':target')).not.toBeNull();
    expect(row('Core question')).toBeNull();
    location.hash = `#${id}`;
    await expect.poll(() => row('Core question')).toBeVisible();
    expect(status()).toHaveTextContent('All 15 aspects shown');
  });

  it('stays away where there is nothing to choose', () => {
    show(inAgreement);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(view().queryByRole('status')).toBeNull();
    expect(shownRows()).toEqual(['Work all agree', 'Start']);
  });
});

it('a link to an aspect that is hidden is followed, whatever letters its id begins with', async () => {
  inReact(<ComparisonTable comparison={comparison} idPrefix="größe" />);
  await choose(/^Similarities/);
  location.hash = '#größe-core-question';
  await expect.poll(() => row('Core question')).toBeVisible();
});

describe('when another document comes in', () => {
  const drawn = (document: Comparison) => (
    <Enhance>
      <ComparisonTable comparison={document} />
    </Enhance>
  );

  it('the choice stays, and its counts, words and rows are those of the new one', async () => {
    const { rerender } = render(drawn(comparison));
    await choose(/^Similarities/);
    const groups = comparison.comparison?.groups.slice(0, 1) ?? [];
    rerender(drawn({ ...comparison, comparison: { ...comparison.comparison, groups } }));
    expect(screen.getByRole('radio', { name: 'Similarities 1' })).toBeChecked();
    expect(status()).toHaveTextContent('1 of 4 aspects shown; 3 where the roles differ are hidden');
    expect(shownRows()).toEqual(['Purpose 1 of 4 agree', 'Goals in common']);
  });

  it('there is no choice left where it has nothing to choose, and all of it is shown', async () => {
    const { rerender } = render(drawn(comparison));
    await choose(/^Differences/);
    rerender(drawn(inAgreement));
    expect(screen.queryByRole('radio')).toBeNull();
    expect(shownRows()).toEqual(['Work all agree', 'Start']);
    rerender(drawn(comparison));
    expect(screen.getByRole('radio', { name: 'All aspects 15' })).toBeChecked();
  });
});

it('two tables on one page are filtered each on its own', async () => {
  render(
    <Enhance>
      <ComparisonTable comparison={comparison} idPrefix="one" />
      <ComparisonTable comparison={comparison} idPrefix="two" />
    </Enhance>,
  );
  const [first, second] = screen.getAllByRole('radiogroup');
  await userEvent.click(within(first as HTMLElement).getByRole('radio', { name: /^Sim/ }));
  expect(within(second as HTMLElement).getByRole('radio', { name: /^All/ })).toBeChecked();
  expect(screen.getAllByRole('row', { name: /^Core question/ })).toHaveLength(1);
});

it.each([
  ['where there is something to choose', comparison],
  ['where there is nothing', inAgreement],
])('leaves a form and a table in a cell to the page: %s', (_, document) => {
  const { container } = render(
    <Enhance>
      <ComparisonTable
        comparison={document}
        renderCell={({ children }) => (
          <>
            {children}
            <form aria-label="Vote">
              <label>
                <input type="checkbox" /> I agree
              </label>
              <output>Not sent</output>
            </form>
            <table>
              <tbody>
                <tr>
                  <td>Votes</td>
                </tr>
              </tbody>
            </table>
          </>
        )}
      />
    </Enhance>,
  );
  const votes = within(container).getAllByRole('form', { name: 'Vote' });
  expect(votes.length).toBeGreaterThan(0);
  for (const vote of votes) {
    expect(within(vote).getByRole('checkbox', { name: 'I agree' })).toBeVisible();
    expect(within(vote).getByRole('status')).toHaveTextContent('Not sent');
  }
  const choices = within(container).queryAllByRole('radio');
  expect(choices).toHaveLength(document === comparison ? 3 : 0);
  if (choices[0]) expect(within(container).getByText('All 15 aspects shown')).toBeVisible();
});
