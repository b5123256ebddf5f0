import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { RoleFit } from '../../src/components/role-fit/index.js';
import { enhance } from '../../src/enhance/index.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import '../../src/styles/index.css';
import '../../src/components/role-fit/RoleFit.css';
import '../../src/components/role-fit/RoleFitResult.css';

const renderings = {
  React: (document: Comparison) =>
    render(
      <Enhance>
        <RoleFit comparison={document} />
      </Enhance>,
    ).container,
  enhance: (document: Comparison) => {
    const { container } = render(<div />);
    const parsed = new DOMParser().parseFromString(
      renderToStaticMarkup(<RoleFit comparison={document} />),
      'text/html',
    );
    container.append(...parsed.body.children);
    enhance(container);
    enhance(container);
    return container;
  },
};

const three = parseComparison({
  id: 'mill',
  lang: 'en',
  title: 'Mill',
  roles: ['Baker', 'Miller', 'Farmer'].map((name) => ({ id: name.toLowerCase(), name })),
  fit: {
    statements: [
      { id: 'early', text: 'I get up early.', speaksFor: { baker: 2 } },
      { id: 'water', text: 'I like water.', speaksFor: ['miller', 'farmer'] },
      { id: 'soil', text: 'I like soil.', speaksFor: 'farmer' },
    ],
  },
}).comparison as Comparison;

const region = () => screen.getByRole('status');
const groups = () => document.querySelectorAll('fieldset');
const answer = (number: number, word: string) =>
  userEvent.click(within(groups()[number - 1] as HTMLElement).getByRole('radio', { name: word }));
const bar = () => region().querySelector('line')?.getAttribute('x1');

/** What stands under the heading of a role, by line. */
const spokeFor = (role: string) => {
  const column = screen.getByRole('heading', { name: `What spoke for ${role}` }).parentElement;
  return within(column as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
};

afterEach(cleanup);

describe.each(Object.entries(renderings))('role fit with %s', (_, show) => {
  it('shows no result and no key before an answer, and says how many are left', () => {
    show(comparison);
    expect(region()).toHaveTextContent(/^Without an answer: 12 of 12\.$/);
    expect(screen.queryByRole('heading', { name: /lean/ })).toBeNull();
  });

  it('tells the result, its points, how close it is, and what is left', async () => {
    show(comparison);
    await answer(1, 'Yes');
    await answer(3, 'Partly');
    await answer(2, 'Partly');
    expect(region()).toHaveTextContent('You lean towards Product manager');
    expect(region()).toHaveTextContent('Product manager: 3 of 12 points.');
    expect(region()).toHaveTextContent('Project manager: 1 of 12 points.');
    expect(region()).toHaveTextContent('Without an answer: 9 of 12.');
    expect(region()).toHaveTextContent('Customer problems, ideas and direction draw you');
    expect(bar()).toBe('25%');
    // Of a few answers nobody can say how strongly they lean.
    expect(region()).not.toHaveTextContent('not a verdict');
    for (const statement of [4, 5, 6]) await answer(statement, 'No');
    expect(region()).toHaveTextContent('A clear lean, not a verdict.');
  });

  it('reads out how many are left, and the result once there are all answers', async () => {
    show(comparison);
    const live = () =>
      [...region().children]
        .filter((child) => !child.matches('[aria-live="off"], [aria-hidden]'))
        .map(({ textContent }) => textContent);
    for (let statement = 1; statement < 12; statement++) await answer(statement, 'Yes');
    expect(live()).toEqual(['Without an answer: 1 of 12.']);
    await answer(12, 'Yes');
    expect(live()[0]).toBe('You lean towards both');
    expect(live().join()).not.toContain('Without an answer');
  });

  it('leads back to the first statement once all answers are taken back', async () => {
    show(comparison);
    await answer(7, 'Yes');
    await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
    expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
    expect(document.querySelectorAll(':checked')).toHaveLength(0);
  });

  it('lists what spoke for each role with the answer given, what counted most first', async () => {
    show(comparison);
    await answer(3, 'Partly');
    await answer(5, 'No');
    await answer(1, 'Yes');
    await answer(2, 'Partly');
    const [first, second, ...rest] = spokeFor('Product manager');
    expect(first).toMatch(/^Yes I like to understand what troubles customers\./);
    expect(second).toMatch(/^Partly I like to shape ideas/);
    expect(rest).toEqual([]);
    expect(spokeFor('Project manager')).toEqual([
      expect.stringMatching(/^Partly I like to put complex work in order\./),
    ]);
  });

  it('says both where roles fit equally well, and stands in the middle', async () => {
    show(comparison);
    await answer(1, 'Yes');
    await answer(2, 'Yes');
    expect(screen.getByRole('heading', { name: 'You lean towards both' })).toBeInTheDocument();
    expect(region()).toHaveTextContent('Neither is ahead.');
    expect(region()).toHaveTextContent('Both kinds of work draw you.');
    expect(bar()).toBe('50%');
  });

  it('names the roles of three that fit equally well, with weights', async () => {
    show(three);
    await answer(1, 'Partly');
    await answer(2, 'Yes');
    expect(screen.getByRole('heading', { name: /lean/ })).toHaveTextContent(
      'You lean towards Baker, Miller, Farmer',
    );
    expect(spokeFor('Baker')).toEqual(['Partly ×2 I get up early.']);
    expect(bar()).toBeUndefined();
    await answer(3, 'Partly');
    expect(screen.getByRole('heading', { name: /lean/ })).toHaveTextContent(/towards Farmer$/);
    expect(region()).not.toHaveTextContent('Without an answer');
  });

  it('says that nothing speaks for a role', async () => {
    show(comparison);
    await answer(1, 'No');
    expect(region()).toHaveTextContent('Nothing you answered speaks for a role');
    expect(region()).toHaveTextContent('Without an answer: 11 of 12.');
  });

  it('is one tab stop a statement, answered with arrow keys', async () => {
    show(comparison);
    const [first, second] = [...groups()].map((group) => within(group).getAllByRole('radio'));
    first?.[0]?.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(first?.[2]).toBeChecked();
    expect(region()).toHaveTextContent('Product manager: 2 of 12 points.');
    await userEvent.tab();
    expect(second).toContain(document.activeElement);
    await userEvent.keyboard(' ');
    expect(region()).toHaveTextContent('Without an answer: 10 of 12.');
  });

  it('stays on the page when Enter is pressed in an answer', async () => {
    show(comparison);
    let left: boolean | undefined;
    document.addEventListener('submit', (event) => (left = !event.defaultPrevented), {
      once: true,
    });
    await answer(1, 'Yes');
    document.querySelector('form')?.requestSubmit();
    expect(left).toBe(false);
    expect(region()).toHaveTextContent('You lean towards Product manager');
  });

  it('takes all answers back', async () => {
    show(comparison);
    await answer(1, 'Yes');
    await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
    expect(region()).toHaveTextContent(/^Without an answer: 12 of 12\.$/);
    expect(document.querySelector(':checked')).toBeNull();
    await answer(2, 'Yes');
    expect(region()).toHaveTextContent('Product manager: 0 of 12 points.');
  });

  it('tells the page which roles fit, and nothing while none does', async () => {
    const told: string[][] = [];
    show(comparison).addEventListener('rolewise:fit', (event) => {
      told.push((event as CustomEvent).detail.results);
    });
    await answer(1, 'No');
    await answer(2, 'Partly');
    await answer(1, 'Partly');
    expect(told).toEqual([['project-manager'], ['product-manager', 'project-manager']]);
  });

  it('changes only what is news, so that no more is read out', async () => {
    show(comparison);
    await answer(1, 'Yes');
    const sentence = screen.getByRole('heading', { name: /lean/ });
    await answer(3, 'Yes');
    expect(screen.getByRole('heading', { name: /lean/ })).toBe(sentence);
    expect(region()).toHaveAttribute('aria-atomic', 'false');
    expect(region()).toHaveTextContent('Product manager: 4 of 12 points.');
  });
});

it('tells the result of the document that came in last', async () => {
  const drawn = (document: Comparison) => (
    <Enhance>
      <RoleFit comparison={document} />
    </Enhance>
  );
  const { rerender } = render(drawn(comparison));
  await answer(1, 'Yes');
  rerender(drawn(three));
  expect(region()).toHaveTextContent('Without an answer:');
  expect(region()).not.toHaveTextContent('Product manager');
  await answer(3, 'Yes');
  expect(region()).toHaveTextContent('You lean towards Farmer');
});
