import { act, cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ComparisonTabs as drawSections } from '../../dist/dom/index.js';
import type { ComparisonElement } from '../../src/embed/index.js';
import { enhance } from '../../src/enhance/index.js';
import { ComparisonTabs, type ComparisonTabsProps } from '../../src/islands/ComparisonTabs.js';
import { comparison as whole } from '../fixtures/examples.js';
import '../../src/styles/index.css';

const { rolewise, id, lang, roles, sources, lifecycles, raci, responsibilities } = whole;
/** Enough parts to move among. */
const comparison = {
  rolewise,
  id,
  lang,
  roles,
  sources,
  comparison: whole.comparison,
  lifecycles,
  raci,
  responsibilities,
};
/** In a language that is written so, for which the tabs have no words of their own. */
const rightToLeft = { ...comparison, lang: 'ckb' };
const NAMES = ['The roles', 'Compare', 'Life cycles', 'Who does what', 'Responsibilities'];

const tab = (name: string) => page.getByRole('tab', { name });
const element = (name: string) => tab(name).element() as HTMLElement;
const rootOf = (node: Node) => node.getRootNode() as Document | ShadowRoot;
const panelOf = (name: string) =>
  rootOf(element(name)).getElementById(
    element(name).getAttribute('aria-controls') ?? '',
  ) as HTMLElement;

/** What has the focus, in whatever shadow root it is. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) {
    activeElement = activeElement.shadowRoot.activeElement;
  }
  return activeElement;
}
const hasFocus = (name: string) =>
  expect.poll(() => focused()?.getAttribute('data-label') ?? focused()?.textContent).toBe(name);

/** A page with something to focus before and after. */
function stage(): HTMLElement {
  const host = document.createElement('div');
  host.innerHTML = '<button>Before</button><div></div><button>After</button>';
  document.body.append(host);
  return host.children[1] as HTMLElement;
}

const renderings = {
  React: (props: Partial<ComparisonTabsProps> = {}) => {
    render(<ComparisonTabs comparison={comparison} {...props} />, { container: stage() });
  },
  enhance: (props: Partial<ComparisonTabsProps> = {}) => {
    const container = stage();
    container.append((drawSections as (props: object) => Element)({ comparison, ...props }));
    enhance(container);
  },
  'the element': async (props: Partial<ComparisonTabsProps> = {}) => {
    await import('../../dist/embed.js' as string);
    const embedded = document.createElement('rolewise-comparison') as ComparisonElement;
    const ready = new Promise((done) => embedded.addEventListener('rolewise:ready', done));
    embedded.comparison = { ...comparison, ...props.comparison, title: whole.title };
    if (props.idPrefix) embedded.setAttribute('id-prefix', props.idPrefix);
    stage().append(embedded);
    await ready;
  },
};

/** The tab that is open, by its name; there is never more than one. */
function opened(): string | undefined {
  const selected = NAMES.filter((name) => element(name).getAttribute('aria-selected') === 'true');
  expect(selected).toHaveLength(1);
  const [name] = selected;
  // Screen readers meet one panel, and no empty ones beside it.
  expect(page.getByRole('tabpanel').elements()).toEqual([panelOf(name as string)]);
  for (const other of NAMES) {
    expect(panelOf(other).getAttribute('hidden')).toBe(other === name ? null : 'until-found');
  }
  return name;
}

/** Everything that the Tab key stops at, from the button before to the one after. */
async function stops(): Promise<Element[]> {
  page.getByRole('button', { name: 'Before' }).element().focus();
  const met: Element[] = [];
  for (;;) {
    await userEvent.tab();
    const stop = focused();
    if (!stop || stop.textContent === 'After' || met.length > 200) return met;
    met.push(stop);
  }
}

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  document.documentElement.removeAttribute('dir');
  history.replaceState(null, '', location.pathname + location.search);
});

describe.each(Object.entries(renderings))('tabs by %s', (_, draw) => {
  it('each tab names its panel, and each panel its tab', async () => {
    await draw();
    await expect
      .element(page.getByRole('tablist', { name: 'Parts of the comparison' }))
      .toBeVisible();
    expect(
      page
        .getByRole('tab')
        .elements()
        .map((each) => each.textContent),
    ).toEqual(NAMES);
    // Lies across unless it says otherwise.
    expect(page.getByRole('tablist').element().ariaOrientation ?? 'horizontal').toBe('horizontal');
    for (const name of NAMES) {
      expect(panelOf(name)).toHaveClass('rw-panel');
      expect(element(name)).toBeEnabled();
      expect(element(name).ariaDisabled ?? 'false').toBe('false');
    }
    expect(opened()).toBe('The roles');
    await expect.element(page.getByRole('tabpanel', { name: 'The roles' })).toBeVisible();
  });

  it('a click opens a tab', async () => {
    await draw();
    await tab('Who does what').click();
    expect(opened()).toBe('Who does what');
    await expect.element(page.getByRole('tabpanel', { name: 'Who does what' })).toBeVisible();
    await hasFocus('Who does what');
  });

  it('arrows move along the tabs and come round; Home and End go to the ends', async () => {
    await draw();
    element('Compare').focus();
    const steps: [string, string][] = [
      ['{ArrowRight}', 'Life cycles'],
      ['{ArrowRight}', 'Who does what'],
      ['{ArrowLeft}', 'Life cycles'],
      ['{End}', 'Responsibilities'],
      ['{ArrowRight}', 'The roles'],
      ['{ArrowLeft}', 'Responsibilities'],
      ['{Home}', 'The roles'],
    ];
    for (const [key, name] of steps) {
      await userEvent.keyboard(key);
      await hasFocus(name);
      expect(opened()).toBe(name);
    }
  });

  it('Enter and Space open the tab that has focus', async () => {
    await draw();
    for (const [key, name] of [
      ['{Enter}', 'Life cycles'],
      [' ', 'Compare'],
    ] as const) {
      element(name).focus({ preventScroll: true });
      await userEvent.keyboard(key);
      expect(opened()).toBe(name);
      await hasFocus(name);
    }
  });

  it('arrows with another key held are left to the browser', async () => {
    await draw();
    await tab('Compare').click();
    for (const held of ['Control', 'Meta', 'Alt', 'Shift']) {
      const pressed = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        [`${held.toLowerCase().replace('control', 'ctrl')}Key`]: true,
        bubbles: true,
        cancelable: true,
      });
      element('Compare').dispatchEvent(pressed);
      expect(pressed.defaultPrevented).toBe(false);
    }
    await hasFocus('Compare');
    expect(opened()).toBe('Compare');
  });

  it('Tab leads from the open tab into its panel, and Shift and Tab back again', async () => {
    await draw();
    await tab('Life cycles').click();
    await userEvent.tab();
    expect(focused()).toBe(panelOf('Life cycles'));
    await userEvent.tab({ shift: true });
    await hasFocus('Life cycles');
    await userEvent.tab({ shift: true });
    await hasFocus('Before');
  });

  it('up and down are left to the page', async () => {
    await draw();
    element('Compare').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    await hasFocus('Compare');
  });

  it('from right to left the left arrow leads on', async () => {
    await draw({ comparison: rightToLeft });
    element('Compare').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await hasFocus('Life cycles');
    await userEvent.keyboard('{ArrowRight}');
    await hasFocus('Compare');
    // One by one: the focus moves after the key.
    await userEvent.keyboard('{ArrowRight}');
    await hasFocus('The roles');
    await userEvent.keyboard('{ArrowRight}');
    await hasFocus('Responsibilities');
  });

  it.each([
    ['untouched', async () => {}],
    ['after a click', () => tab('Life cycles').click()],
    [
      'after a click and the keyboard',
      async () => {
        await tab('Life cycles').click();
        await userEvent.keyboard('{ArrowRight}');
      },
    ],
  ])('the tabs are one stop, and it can be seen: %s', async (_name, before) => {
    await draw();
    await before();
    const name = opened() ?? '';
    const met = await stops();
    const list = page.getByRole('tablist').element();
    expect(met.filter((each) => each === list || list.contains(each))).toEqual([element(name)]);
    expect(met[0]).toBe(element(name));
    expect(met[1]).toBe(panelOf(name));
    for (const each of met) {
      each instanceof HTMLElement && each.focus();
      expect(each.checkVisibility({ visibilityProperty: true, opacityProperty: true })).toBe(true);
      expect(each.getBoundingClientRect().height).toBeGreaterThan(8);
    }
  });

  it('a press that leaves the tab before it ends puts no focus on the list', async () => {
    await draw();
    const list = page.getByRole('tablist').element();
    await userEvent.click(list, { position: { x: list.clientWidth - 2, y: 4 } });
    expect(focused() === list).toBe(false);
  });

  it('the browser’s search opens the panel of what it finds', async () => {
    await draw();
    const heading = panelOf('Responsibilities').querySelector('h2');
    if (!heading) throw new Error('The panel has no heading.');
    const link = document.createElement('a');
    link.href = `#${heading.id}`;
    document.body.append(link);
    // Following a fragment uncovers what is hidden until found, as the search does.
    link.click();
    await expect.element(tab('Responsibilities')).toHaveAttribute('aria-selected', 'true');
    expect(opened()).toBe('Responsibilities');
  });

  it('no panel is empty, so there is something to find', async () => {
    await draw();
    for (const name of NAMES) expect(panelOf(name).textContent?.length).toBeGreaterThan(200);
  });

  it('writes no style and no script into the page', async () => {
    await draw();
    expect(
      panelOf('Compare').parentElement?.querySelectorAll('[style], script, style'),
    ).toHaveLength(0);
  });
});

describe('tabs by React alone', () => {
  const { React: draw } = renderings;

  it('by hand, arrows move and Enter or Space opens', async () => {
    draw({ activationMode: 'manual', defaultValue: 'comparison' });
    element('Compare').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Life cycles')).toHaveFocus();
    expect(opened()).toBe('Compare');
    await userEvent.keyboard('{Enter}');
    await expect.element(tab('Life cycles')).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Who does what')).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect.element(tab('Who does what')).toHaveAttribute('aria-selected', 'true');
  });

  it('by hand, Home and End move and open nothing', async () => {
    draw({ activationMode: 'manual', defaultValue: 'comparison' });
    element('Compare').focus();
    for (const [key, name] of [
      ['{End}', 'Responsibilities'],
      ['{ArrowRight}', 'The roles'],
      ['{End}', 'Responsibilities'],
      ['{Home}', 'The roles'],
    ] as const) {
      await userEvent.keyboard(key);
      await expect.element(tab(name)).toHaveFocus();
      expect(opened()).toBe('Compare');
    }
  });

  it('by hand and from right to left, the left arrow leads on', async () => {
    draw({ comparison: rightToLeft, activationMode: 'manual', defaultValue: 'comparison' });
    element('Compare').focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(tab('Life cycles')).toHaveFocus();
    expect(opened()).toBe('Compare');
  });

  it('by hand, a tab that was only passed is no stop', async () => {
    draw({ activationMode: 'manual', defaultValue: 'comparison' });
    element('Compare').focus();
    await userEvent.keyboard('{ArrowRight}');
    const list = page.getByRole('tablist').element();
    expect((await stops()).filter((each) => list.contains(each))).toEqual([element('Compare')]);
  });

  it('upright, up and down move along the tabs and the list says so', async () => {
    draw({ orientation: 'vertical' });
    expect(page.getByRole('tablist').element()).toHaveAttribute('aria-orientation', 'vertical');
    element('Compare').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(tab('Life cycles')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(tab('Compare')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowRight}');
    expect(element('Compare')).toHaveFocus();
  });

  it.each(['ltr', 'rtl'])(
    'upright, arrows come round and Home and End go to the ends: %s',
    async (dir) => {
      draw({ dir, orientation: 'vertical' });
      element('The roles').focus();
      for (const [key, name] of [
        ['{ArrowUp}', 'Responsibilities'],
        ['{ArrowDown}', 'The roles'],
        ['{End}', 'Responsibilities'],
        ['{Home}', 'The roles'],
      ] as const) {
        await userEvent.keyboard(key);
        await expect.element(tab(name)).toHaveFocus();
        expect(opened()).toBe(name);
      }
    },
  );

  it.each([
    [320, 'above'],
    [1000, 'beside'],
  ] as const)(
    'upright, the tabs stand one below the other: %i px, %s the panel',
    async (width, where) => {
      const { innerWidth: before, innerHeight: high } = window;
      onTestFinished(() => page.viewport(before, high));
      await page.viewport(width, 800);
      draw({ orientation: 'vertical', defaultValue: 'raci' });
      const boxes = NAMES.map((name) => element(name).getBoundingClientRect());
      for (const [index, { bottom }] of boxes.entries()) {
        expect(boxes[index + 1]?.top ?? bottom).toBeGreaterThanOrEqual(bottom);
      }
      const list = page.getByRole('tablist').element().getBoundingClientRect();
      const panel = panelOf('Who does what').getBoundingClientRect();
      expect(panel.top < list.bottom && panel.left >= list.right).toBe(where === 'beside');
      expect(panel.top >= list.bottom).toBe(where === 'above');
    },
  );

  it('opens where the page says, and tells it what the reader opens', async () => {
    const opens: string[] = [];
    draw({ defaultValue: 'raci', onValueChange: (name) => opens.push(name) });
    expect(opened()).toBe('Who does what');
    await tab('Compare').click();
    expect(opens).toEqual(['comparison']);
  });

  it('stays where the page holds it', async () => {
    draw({ value: 'raci' });
    await tab('Compare').click();
    expect(opened()).toBe('Who does what');
  });

  it('stands within its container, however wide that is', () => {
    draw();
    const container = rootOf(element('Compare')).querySelector('.rw-tabs')?.parentElement;
    const wide = [];
    for (let width = 200; width < 1000; width += 10) {
      Object.assign(container?.style ?? {}, { inlineSize: `${width}px` });
      if ((container?.scrollWidth ?? width + 1) > width) wide.push(width);
    }
    expect(wide).toEqual([]);
  });

  it.each([['defaultValue'], ['value']])('opens the first where %s names none', async (prop) => {
    draw({ [prop]: 'skills' });
    expect(opened()).toBe('The roles');
    expect(await stops()).toContain(element('The roles'));
  });

  it('opens the first where another document is without what was open', async () => {
    const { raci: _, ...rest } = comparison;
    const { rerender } = render(<ComparisonTabs comparison={comparison} />);
    await tab('Who does what').click();
    rerender(<ComparisonTabs comparison={rest} />);
    await expect.element(tab('The roles')).toHaveAttribute('aria-selected', 'true');
    expect(panelOf('The roles')).toBeVisible();
    await tab('Compare').click();
    await expect.element(tab('Compare')).toHaveAttribute('aria-selected', 'true');
  });

  it('passes attributes and ref on to its root', () => {
    const root: { current: HTMLDivElement | null } = { current: null };
    draw({ ref: root, className: 'mine', id: 'all' });
    expect(root.current).toHaveClass('rw', 'mine');
    expect(root.current?.id).toBe('all');
  });
});

describe.each(Object.entries(renderings))('an address, and tabs by %s', (_, draw) => {
  // In an address each of their letters stands as several signs, and some stand for none.
  it.each(['größe', '組', '50%'])(
    'that begins with letters of all kinds opens them: %s',
    async (idPrefix) => {
      await draw({ idPrefix });
      await tab('Compare').click();
      expect(opened()).toBe('Compare');
      location.hash = `#${idPrefix}-raci-view-close-project`;
      await expect.element(tab('Who does what')).toHaveAttribute('aria-selected', 'true');
      expect(opened()).toBe('Who does what');
    },
  );

  it.each([
    ['a part', 'raci'],
    ['something in a part', 'raci-view-close-project'],
  ])('that names %s opens it', async (_name, place) => {
    history.replaceState(null, '', `#${comparison.id}-${place}`);
    await draw();
    await expect.element(tab('Who does what')).toHaveAttribute('aria-selected', 'true');
    expect(opened()).toBe('Who does what');
  });

  it('that comes to name another part opens that', async () => {
    await draw();
    location.hash = `#${comparison.id}-responsibilities-view--title`;
    await expect.element(tab('Responsibilities')).toHaveAttribute('aria-selected', 'true');
    expect(opened()).toBe('Responsibilities');
  });

  it('that names nothing here changes nothing', async () => {
    await draw();
    await tab('Life cycles').click();
    location.hash = '#elsewhere';
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    expect(opened()).toBe('Life cycles');
  });
});

describe('enhance', () => {
  it('makes tabs of an element that is handed over itself', () => {
    const made = (drawSections as (props: object) => Element)({ comparison });
    stage().append(made);
    enhance(made);
    expect(opened()).toBe('The roles');
  });

  it('done twice changes nothing', async () => {
    renderings.enhance();
    const once = document.body.innerHTML;
    act(() => enhance());
    expect(document.body.innerHTML).toBe(once);
    element('Compare').focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab('Life cycles')).toHaveFocus();
  });
});
