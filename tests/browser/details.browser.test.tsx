import { cleanup, render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Faq } from '../../src/components/faq/index.js';
import { enhance } from '../../src/enhance/index.js';
import { Enhance } from '../../src/islands/Enhance.js';
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
