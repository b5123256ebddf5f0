import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Faq } from '../../src/components/faq/index.js';
import { enhance } from '../../src/enhance/index.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { de } from '../../src/locales/de.js';
import type { Labels } from '../../src/locales/types.js';
import type { Comparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';

const renderings = {
  React: () => {
    render(
      <Enhance>
        <Faq comparison={comparison} />
      </Enhance>,
    );
  },
  enhance: () => {
    const { container } = render(<div />);
    const parsed = new DOMParser().parseFromString(
      renderToStaticMarkup(<Faq comparison={comparison} />),
      'text/html',
    );
    container.append(...parsed.body.children);
    enhance(container);
    enhance(container);
  },
};

const ANSWER = /basic technical knowledge/;

afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
});

/** The questions of a document, and so many of them. */
const first = (count: number): Comparison => ({
  ...comparison,
  faq: { ...comparison.faq, items: comparison.faq?.items.slice(0, count) ?? [] },
});

describe('questions of another document', () => {
  const draw = (document: Comparison, labels?: Partial<Labels>) => (
    <Enhance>
      <Faq comparison={document} labels={labels} />
    </Enhance>
  );
  const open = () => screen.getAllByRole('group').filter((group) => group.hasAttribute('open'));

  it.each([
    ['fewer', 5, 2],
    ['more', 2, 5],
  ])('are opened by the same button: %s', async (_, before, after) => {
    const { rerender } = render(draw(first(before)));
    rerender(draw(first(after)));
    await userEvent.click(screen.getByRole('button', { name: `Open all ${after}` }));
    expect(open()).toHaveLength(after);
    await expect.poll(() => screen.getByRole('button').textContent).toBe(`Close all ${after}`);
    await userEvent.click(screen.getByRole('button'));
    expect(open()).toHaveLength(0);
  });

  it('have none where there is one alone, and have it again', async () => {
    const { rerender } = render(draw(first(3)));
    rerender(draw(first(1)));
    expect(screen.queryByRole('button')).toBeNull();
    rerender(draw(first(2)));
    await userEvent.click(screen.getByRole('button', { name: 'Open all 2' }));
    expect(open()).toHaveLength(2);
  });

  it('keep what the reader opened when the words change', async () => {
    const { rerender } = render(draw(first(3)));
    await userEvent.click(screen.getAllByRole('heading', { level: 3 })[1] as HTMLElement);
    rerender(draw(first(3), de));
    expect(screen.getByRole('button', { name: 'Alle 3 öffnen' })).toBeVisible();
    expect(open()).toHaveLength(1);
  });
});

it('a view that is handed over itself has its button, too', () => {
  const parsed = new DOMParser().parseFromString(
    renderToStaticMarkup(<Faq comparison={comparison} />),
    'text/html',
  );
  const view = parsed.body.firstElementChild as HTMLElement;
  render(<div />).container.append(view);
  const list = view.querySelector('[data-rolewise]') as HTMLElement;
  enhance(list);
  expect(within(list).getByRole('button', { name: /^Open all \d+$/ })).toBeVisible();
});

describe.each(Object.entries(renderings))('questions with %s', (_, show) => {
  it('open all and close all with one button that says which it does', async () => {
    show();
    const button = screen.getByRole('button', { name: /^Open all \d+$/ });
    expect(screen.getByText(ANSWER)).not.toBeVisible();
    await userEvent.click(button);
    expect(screen.getByText(ANSWER)).toBeVisible();
    await expect.poll(() => button.textContent).toMatch(/^Close all \d+$/);
    await userEvent.click(button);
    expect(screen.getByText(ANSWER)).not.toBeVisible();
    await expect.poll(() => button.textContent).toMatch(/^Open all \d+$/);
  });

  it('open one at a time, by mouse and by keyboard', async () => {
    show();
    const question = screen.getByRole('heading', { name: 'Does one need to code?' });
    await userEvent.click(question);
    expect(screen.getByText(ANSWER)).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText(ANSWER)).not.toBeVisible();
  });

  it('are opened by a link to them', async () => {
    show();
    location.hash = `#${comparison.id}-faq-coding-needed`;
    await expect.poll(() => screen.getByText(ANSWER).checkVisibility()).toBe(true);
    const others = screen.getAllByRole('group').filter((group) => group.hasAttribute('open'));
    expect(others).toHaveLength(1);
    expect(within(others[0] as HTMLElement).getByText(ANSWER)).toBeVisible();
  });

  it('are open where the address names them, though they came in after the page', () => {
    history.replaceState(null, '', `#${comparison.id}-faq-coding-needed`);
    show();
    expect(screen.getByText(ANSWER)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Open all \d+$/ })).toBeVisible();
  });
});
