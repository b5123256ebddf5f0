import { cleanup, render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { TabName } from '../../src/components/comparison-tabs/index.js';
import { Faq } from '../../src/components/faq/index.js';
import { RoleFit } from '../../src/components/role-fit/index.js';
import { enhance, keepState, type StateKeeper } from '../../src/enhance/index.js';
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

/** A page that draws its tabs together with all around them. */
function Deciding() {
  const [value, open] = useState<TabName>('roles');
  return (
    <Enhance state={state}>
      <ComparisonTabs comparison={comparison} value={value} onValueChange={open} />
    </Enhance>
  );
}

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

describe('what a page wants to be kept', () => {
  const questions = (keeper: StateKeeper | undefined) => (
    <Enhance state={keeper}>
      <Faq comparison={comparison} />
    </Enhance>
  );
  const ask = (index: number) =>
    userEvent.click(screen.getAllByRole('heading', { level: 3 })[index] as HTMLElement);
  /** As long as any keeper might take. */
  const settled = () => new Promise((done) => setTimeout(done, 100));

  it('may end, and begin again', async () => {
    const { rerender } = render(questions(state));
    await ask(0);
    await expect.poll(() => text).toBe(`1 ${comparison.id}-faq.open.${first}`);
    rerender(questions(undefined));
    await ask(1);
    await settled();
    expect(text).toBe(`1 ${comparison.id}-faq.open.${first}`);
    rerender(questions(state));
    await ask(0);
    await expect.poll(() => text).toBe(`1 ${comparison.id}-faq.open.${second}`);
  });

  it('goes to another store, and to that one alone', async () => {
    const { rerender } = render(questions(state));
    let other: string | undefined;
    const write = (written: string) => {
      other = written;
    };
    rerender(questions(keepState({ read: () => other, write })));
    await ask(0);
    await expect.poll(() => other).toBe(`1 ${comparison.id}-faq.open.${first}`);
    expect(text).toBeUndefined();
  });

  it('is asked for once, however often its keeper was made', async () => {
    let reads = 0;
    const made = () =>
      questions(
        keepState({
          read: () => {
            reads++;
            return text;
          },
          write: (written) => {
            text = written;
          },
        }),
      );
    const { rerender } = render(made());
    for (let times = 0; times < 20; times++) rerender(made());
    reads = 0;
    await ask(0);
    await expect.poll(() => text).toBe(`1 ${comparison.id}-faq.open.${first}`);
    await settled();
    expect(reads).toBe(1);
  });

  it('stays as it was where `enhance` has no word of it, and ends where it says so', async () => {
    const { container } = render(<Faq comparison={comparison} />);
    enhance(container, { state });
    enhance(container);
    await ask(0);
    await expect.poll(() => text).toBe(`1 ${comparison.id}-faq.open.${first}`);
    enhance(container, { state: undefined });
    await ask(1);
    await settled();
    expect(text).toBe(`1 ${comparison.id}-faq.open.${first}`);
  });

  it('has the tab that is drawn together with all around it', async () => {
    render(<Deciding />);
    await userEvent.click(screen.getByRole('tab', { name: 'Who does what' }));
    await expect.poll(() => text).toBe(`1 ${comparison.id}.tab.raci`);
  });

  it('leaves nothing silent when it ends', async () => {
    const [statement] = comparison.fit?.statements ?? [];
    text = `1 ${comparison.id}-fit.answers.${statement?.id}_2`;
    const statements = (keeper: StateKeeper | undefined) => (
      <Enhance state={keeper}>
        <RoleFit comparison={comparison} />
      </Enhance>
    );
    const { rerender } = render(statements(state));
    expect(screen.getByRole('status').ariaLive).toBe('off');
    rerender(statements(undefined));
    await userEvent.click(screen.getAllByRole('radio')[0] as HTMLElement);
    expect(screen.getByRole('status').ariaLive).not.toBe('off');
  });
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
