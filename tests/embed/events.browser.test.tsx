import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { Faq } from '../../src/components/faq/index.js';
import { RoleFit } from '../../src/components/role-fit/index.js';
import { ScenarioWalkthrough } from '../../src/components/scenario-walkthrough/index.js';
import { enhance } from '../../src/enhance/index.js';
import { Enhance } from '../../src/islands/Enhance.js';
import { comparison } from '../fixtures/examples.js';
import '../../src/styles/index.css';

const NAMES = ['view', 'filter', 'expand', 'choice', 'fit'].map((name) => `rolewise:${name}`);

let told: [name: string, detail: Record<string, unknown>][] = [];
const hear = (event: Event) => told.push([event.type, (event as CustomEvent).detail]);
const named = (name: string) => told.flatMap(([type, detail]) => (type === name ? [detail] : []));
const views = () => named('rolewise:view').map(({ view }) => view);

beforeEach(() => {
  told = [];
  for (const name of NAMES) document.addEventListener(name, hear);
});
afterEach(() => {
  cleanup();
  for (const name of NAMES) document.removeEventListener(name, hear);
});

describe('a view is seen', () => {
  it('when its tab is selected, and once only', async () => {
    const { container } = render(<ComparisonSections comparison={comparison} />);
    enhance(container);
    enhance(container);
    await waitFor(() => expect(views()).toEqual(['roles']));
    const [first, ...tabs] = screen.getAllByRole('tab');
    const open = (view: string) =>
      tabs.find(({ id }) => id === `${comparison.id}-${view}-tab`)?.click();
    open('raci');
    await waitFor(() => expect(views()).toEqual(['roles', 'raci']));
    first?.click();
    open('faq');
    await waitFor(() => expect(views()).toEqual(['roles', 'raci', 'faq']));
    expect(told[0]?.[1]).toEqual({ comparison: comparison.id, view: 'roles' });
  });

  it('when the page is scrolled to it', async () => {
    const { container } = render(
      <>
        <Faq comparison={comparison} />
        <p style={{ blockSize: '300vh' }}>Between them</p>
        <RoleFit comparison={comparison} />
      </>,
    );
    enhance(container);
    await waitFor(() => expect(views()).toEqual(['faq']));
    container.querySelector('form')?.scrollIntoView();
    await waitFor(() => expect(views()).toEqual(['faq', 'fit']));
  });

  it('once for each document that comes in at the same place', async () => {
    const questions = (id: string) => (
      <Enhance>
        <Faq comparison={{ ...comparison, id }} />
      </Enhance>
    );
    const { rerender } = render(questions('one'));
    const seen = () => named('rolewise:view').map((detail) => detail.comparison);
    await waitFor(() => expect(seen()).toEqual(['one']));
    rerender(questions('two'));
    await waitFor(() => expect(seen()).toEqual(['one', 'two']));
    rerender(questions('two'));
    await userEvent.click(screen.getAllByRole('heading', { level: 3 })[0] as HTMLElement);
    await waitFor(() => expect(named('rolewise:expand')).toHaveLength(1));
    expect(seen()).toEqual(['one', 'two']);
  });

  it('never if the document has nothing for it', async () => {
    const { faq: _, ...rest } = comparison;
    const { container } = render(
      <>
        <Faq comparison={rest} />
        <RoleFit comparison={comparison} />
      </>,
    );
    enhance(container);
    await waitFor(() => expect(views()).toEqual(['fit']));
  });
});

it('says which answer was opened, by a reader, a button or a link, and not that it was closed', async () => {
  const { container } = render(
    <Enhance>
      <Faq comparison={comparison} idPrefix="somewhere" />
    </Enhance>,
  );
  const [first] = comparison.faq?.items ?? [];
  const summary = container.querySelector('summary') as HTMLElement;
  await userEvent.click(summary);
  await waitFor(() => expect(named('rolewise:expand')).toHaveLength(1));
  await userEvent.click(summary);
  await userEvent.click(screen.getByRole('button', { name: /open all/i }));
  const all = comparison.faq?.items.map(({ id }) => id) ?? [];
  await waitFor(() =>
    expect(named('rolewise:expand').map(({ item }) => item)).toEqual([first?.id, ...all]),
  );
  expect(named('rolewise:expand')[0]).toEqual({
    comparison: comparison.id,
    view: 'faq',
    item: first?.id,
  });
});

it('calls an answer what its author does, whatever the page names the view by', async () => {
  render(
    <>
      <h2 id="our-questions">Our questions</h2>
      <Enhance>
        <Faq comparison={comparison} showHeading={false} aria-labelledby="our-questions" />
      </Enhance>
    </>,
  );
  await userEvent.click(screen.getAllByRole('heading', { level: 3 })[0] as HTMLElement);
  await waitFor(() => expect(named('rolewise:expand')).toHaveLength(1));
  expect(named('rolewise:expand')[0]?.item).toBe(comparison.faq?.items[0]?.id);
});

it('says which way on was chosen, and nothing of links that are no choice', async () => {
  const { container } = render(
    <Enhance>
      <ScenarioWalkthrough comparison={comparison} />
    </Enhance>,
  );
  const scenario = comparison.scenarios?.items.find(({ steps }) =>
    steps?.some(({ choices }) => choices),
  );
  const step = scenario?.steps?.find(({ choices }) => choices);
  const [choice] = step?.choices ?? [];
  for (const link of container.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.dataset.to === undefined) link.click();
  }
  expect(named('rolewise:choice')).toEqual([]);
  await userEvent.click(screen.getByRole('link', { name: `${choice?.text} Go on with step 3` }));
  expect(named('rolewise:choice')).toEqual([
    {
      comparison: comparison.id,
      view: 'scenarios',
      item: scenario?.id,
      step: step?.id,
      to: choice?.to,
    },
  ]);
});

it('says which roles fit, with the answers, and when all are given', async () => {
  const { container } = render(
    <Enhance>
      <RoleFit comparison={comparison} />
    </Enhance>,
  );
  const statements = comparison.fit?.statements ?? [];
  for (const group of container.querySelectorAll('fieldset')) {
    group.querySelectorAll('input')[2]?.click();
  }
  const fits = named('rolewise:fit');
  expect(fits.map(({ complete }) => complete)).toEqual(
    statements.map((_, index) => index === statements.length - 1),
  );
  expect(fits.at(-1)).toMatchObject({
    comparison: comparison.id,
    view: 'fit',
    answers: Object.fromEntries(statements.map(({ id }) => [id, 2])),
  });
});

it('leaves shadow roots, and its details survive JSON', async () => {
  const host = document.body.appendChild(document.createElement('div'));
  const { container } = render(<Faq comparison={comparison} />);
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.append(container);
  enhance(shadow);
  container.querySelector('summary')?.click();
  await waitFor(() => expect(named('rolewise:expand')).toHaveLength(1));
  expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  host.remove();
});
