import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Faq } from '../../src/components/faq/index.js';
import { keepState } from '../../src/enhance/index.js';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { comparison } from '../fixtures/examples.js';

let text: string | undefined;
const state = keepState({
  read: () => text,
  write: (written) => {
    text = written;
  },
});
const [first, second] = (comparison.faq?.items ?? []).map(({ id }) => id);
const open = () =>
  screen
    .getAllByRole('group')
    .flatMap((group) => (group.hasAttribute('open') ? group.lastElementChild?.id : []));

beforeEach(() => {
  text = undefined;
});
afterEach(cleanup);

it('another document that comes in has its own part', async () => {
  text = `1 other-faq.open.${second}`;
  const questions = (id: string) => (
    <Enhance state={state}>
      <Faq key={id} comparison={{ ...comparison, id }} />
    </Enhance>
  );
  const { rerender } = render(questions('one'));
  await userEvent.click(screen.getAllByRole('heading', { level: 3 })[0] as HTMLElement);
  await expect.poll(() => text).toBe(`1 other-faq.open.${second} one-faq.open.${first}`);
  rerender(questions('other'));
  expect(open()).toEqual([`other-faq-${second}`]);
  rerender(questions('one'));
  expect(open()).toEqual([`one-faq-${first}`]);
});

it('a page that decides over its tabs hears of the one that was kept', () => {
  text = `1 ${comparison.id}.tab.faq`;
  const told: string[] = [];
  render(
    <StrictMode>
      <Enhance state={state}>
        <ComparisonTabs comparison={comparison} onValueChange={(name) => told.push(name)} />
      </Enhance>
    </StrictMode>,
  );
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Questions and answers');
  expect(new Set(told)).toEqual(new Set(['faq']));
});

it('an address of any letters says which tab opens, and that one is none to keep', async () => {
  history.replaceState(null, '', '#größe-raci');
  render(
    <Enhance state={state}>
      <ComparisonTabs comparison={comparison} idPrefix="größe" />
    </Enhance>,
  );
  expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Who does what');
  await userEvent.click(screen.getByRole('tab', { name: 'The roles' }));
  await expect.poll(() => text).toBe('1 gr_f6__df_e.tab.roles.raci');
  history.replaceState(null, '', ' ');
});

it('a view that the page names otherwise is kept all the same', async () => {
  render(
    <Enhance state={state}>
      <Faq comparison={comparison} showHeading={false} aria-labelledby="our-questions" />
    </Enhance>,
  );
  await userEvent.click(screen.getAllByRole('heading', { level: 3 })[0] as HTMLElement);
  await expect.poll(() => text).toBe(`1 ${comparison.id}-faq.open.${first}`);
});

it('the tab that opens at first is none to keep, whichever it is', async () => {
  render(
    <Enhance state={state}>
      <ComparisonTabs comparison={comparison} idPrefix="mine" defaultValue="raci" />
    </Enhance>,
  );
  await userEvent.click(screen.getByRole('tab', { name: 'The roles' }));
  await expect.poll(() => text).toBe('1 mine.tab.roles');
  await userEvent.click(screen.getByRole('tab', { name: 'Who does what' }));
  await expect.poll(() => text).toBe('');
});
