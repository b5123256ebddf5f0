import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LifecycleMap, type LifecycleMapProps } from '../../src/components/lifecycle-map/index.js';
import scrum from '../../src/content/scrum-roles.yaml';
import { arabic } from '../../stories/documents/arabic.js';
import { longText } from '../../stories/documents/longText.js';
import { nestedLives } from '../../stories/documents/nestedLives.js';
import { threeRoles } from '../../stories/documents/threeRoles.js';
import { comparison } from '../fixtures/examples.js';
import '../../src/styles/index.css';

afterEach(cleanup);

/** The map in a container so wide. */
function show(props: Partial<LifecycleMapProps> = {}, width = 1000): HTMLElement {
  const { container } = render(
    <div style={{ inlineSize: `${width}px`, fontSize: '16px' }}>
      <LifecycleMap comparison={comparison} {...props} />
    </div>,
  );
  return container.querySelector('section') as HTMLElement;
}

const listWithin = (stage: string) => screen.getByRole('list', { name: `Within ${stage}:` });
const names = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replace(/[\d,\s\u2060]+$/, ''));
/** The item of a stage, by its number and name. */
const stage = (name: string) =>
  screen
    .getByText((_, element) => element?.tagName === 'P' && element.textContent === name)
    .closest('li') as HTMLElement;
const pixels = (length: string) => Number.parseFloat(length);
/** How the bar behind a name is drawn, and where its line begins. */
const barOf = (item: Element) => getComputedStyle(item, '::after');

describe('what happens within a stage', () => {
  it('is an ordered list in the item of the stage, and says its name', () => {
    show();
    const develop = listWithin('Develop');
    expect(develop.tagName).toBe('OL');
    expect(names(develop)).toEqual(['Build version one', 'Integrate payments', 'Connect the bank']);
    expect(develop.closest('li')).toBe(stage('2 Develop'));
    expect(stage('2 Develop').parentElement?.tagName).toBe('OL');
    expect(names(listWithin('Introduce'))).toEqual(['Launch the mobile app']);
  });

  it('is said to be nothing where there is nothing, and only in a life that holds others', () => {
    show();
    for (const name of ['1 Conceive', '5 Retire']) {
      expect(within(stage(name)).getByText('none in this stage')).toBeVisible();
    }
    expect(screen.getAllByText('none in this stage')).toHaveLength(2);
  });

  it('cites its sources, and the list of sources leads back to the stage', () => {
    show();
    const item = within(listWithin('Introduce')).getByRole('listitem');
    expect(within(item).getAllByRole('link').length).toBe(2);
    expect(screen.getByRole('link', { name: 'Back to Manage in the market' })).toBeVisible();
  });

  it('says which life it is where there are several kinds, and which one only there', () => {
    show({ comparison: nestedLives });
    expect(names(listWithin('Build'))[0]).toBe('First version A project ends');
    expect(within(listWithin('Sell')).getAllByRole('listitem')).toHaveLength(50);
    expect(names(listWithin('Make'))[1]).toBe('Sprint two A sprint comes round');
  });
});

describe('what one hears without the drawing', () => {
  const heard = (name: string) =>
    screen.getByRole('heading', { name }).closest('[data-kind]')?.textContent ?? '';

  it('is that a product is open-ended and comes round, and that a project ends', () => {
    show();
    expect(heard('A product comes round')).toContain('Open-ended: it comes round again.');
    expect(heard('A product comes round')).toContain('Leads back to Conceive.');
    expect(heard('A product comes round')).toMatch(/Manage in the market\s*open-ended/);
    expect(heard('A project ends')).toContain('Finite: it ends with its last stage.');
    expect(heard('A project ends')).toMatch(/Alongside Execute: .*Track and control/);
    expect(heard('A project ends')).toContain('Each of the examples named above is one such life.');
  });

  it('is which stages repeat', () => {
    show({ comparison: scrum });
    expect(heard('A Sprint comes round')).toMatch(/Daily Scrum\s*repeats/);
  });
});

describe('the small bars', () => {
  it('stand below their names, all of one length, hollow, with an end', () => {
    show();
    const items = within(listWithin('Develop')).getAllByRole('listitem');
    for (const item of items) {
      const { display, inlineSize, borderBlockStartWidth, borderInlineEndWidth } = barOf(item);
      expect(display).toBe('block');
      expect(pixels(inlineSize)).toBeCloseTo(item.clientWidth, 0);
      expect(pixels(borderInlineEndWidth)).toBeGreaterThan(pixels(borderBlockStartWidth));
      expect(barOf(item).backgroundColor).toBe('rgba(0, 0, 0, 0)');
      expect(item.clientWidth).toBe(items[0]?.clientWidth);
    }
  });

  it('have the line colour of their own role, not of the life that holds them', () => {
    show();
    const [item] = within(listWithin('Develop')).getAllByRole('listitem');
    const project = screen.getByRole('heading', { name: 'A project ends' });
    expect(barOf(item as Element).borderBlockStartColor).toBe(getComputedStyle(project).color);
  });

  it('are 5em long at the end of the line where it is narrow', () => {
    show({}, 300);
    for (const item of within(listWithin('Develop')).getAllByRole('listitem')) {
      const { position, inlineSize, insetInlineEnd } = barOf(item);
      expect([position, insetInlineEnd]).toEqual(['absolute', '0px']);
      expect(pixels(inlineSize)).toBeCloseTo(5 * pixels(getComputedStyle(item).fontSize), 0);
    }
  });

  it('have no end where the life comes round', () => {
    show({ comparison: scrum });
    const [item] = within(listWithin('Build in Sprints')).getAllByRole('listitem');
    const { borderInlineEndWidth, borderInlineStartWidth } = barOf(item as Element);
    expect(borderInlineEndWidth).toBe(borderInlineStartWidth);
  });
});

describe('the large bar', () => {
  it.each([1000, 288])('goes through all stages in one line, at %i px', (width) => {
    show({}, width);
    const pieces = ['1 Initiate', '2 Plan', '3 Execute', '5 Close'].map((name) =>
      stage(name).getBoundingClientRect(),
    );
    expect(new Set(pieces.map(({ top }) => Math.round(top))).size).toBe(1);
    pieces.slice(1).forEach(({ left }, index) => {
      expect(left).toBeCloseTo(pieces[index]?.right ?? 0, 0);
    });
  });

  it('has what runs alongside a stage below that stage', () => {
    show();
    const [execute, track] = [stage('3 Execute'), stage('4 Track and control')];
    expect(execute).toContainElement(track);
    const siding = getComputedStyle(execute.firstElementChild as Element);
    expect(siding.borderBlockStartStyle).toBe('none');
    expect(siding.borderBlockEndStyle).toBe('solid');
    const { top } = track.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(
      execute.firstElementChild?.getBoundingClientRect().bottom ?? Number.NaN,
    );
  });
});

it('draws lives that hold no other one above the other', () => {
  const cycles = threeRoles.lifecycles?.cycles.slice(0, 2) ?? [];
  const section = show({ comparison: { ...threeRoles, lifecycles: { cycles } } });
  const [product, project] = [...section.querySelectorAll('[data-kind]')].map((cycle) =>
    cycle.getBoundingClientRect(),
  );
  expect(product?.left).toBe(project?.left);
  expect(product?.width).toBe(project?.width);
  expect(screen.queryByText('none in this stage')).toBeNull();
  expect(screen.queryByText(/small bar/)).toBeNull();
});

it('has a title and a sentence of its own, beside those of the lives one by one', () => {
  show();
  expect(screen.getByRole('heading', { name: 'Many projects, one product' })).toBeVisible();
  expect(screen.getByText(/^Projects stand in the stages/)).toBeVisible();
  expect(screen.queryByText('One life comes round, the other ends')).toBeNull();
});

it('says that there is nothing to show where there are no life cycles in the block', () => {
  show({ comparison: { ...comparison, lifecycles: { cycles: [] } } });
  expect(screen.getByRole('heading', { name: 'Life-cycle map' })).toBeVisible();
  expect(screen.getByText('Nothing to show here: the content has an error.')).toBeVisible();
});

it.each([
  ['long words', longText],
  ['fifty campaigns', nestedLives],
  ['Arabic', arabic],
  ['the ready document', comparison],
])('keeps within its container: %s', (_, document) => {
  for (const width of [288, 660, 1100]) {
    const section = show({ comparison: document }, width);
    expect(section.scrollWidth).toBeLessThanOrEqual(width);
    cleanup();
  }
});
