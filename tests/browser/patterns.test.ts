import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import { allOf, type Heard, hear } from './heard.js';
import { type Opened, type Site, startSite } from './site.js';

// What the WAI-ARIA Authoring Practices ask of each pattern, by its own rows.

let site: Site;
let opened: Opened;
let page: Page;
beforeAll(async () => {
  site = await startSite();
  opened = await site.open({ script: false });
  ({ page } = opened);
});
afterAll(() => site.close());

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement);

describe.each([
  ['without script', false],
  ['with script', true],
])('disclosure: questions and their answers, %s', (_, script) => {
  const { items } = comparison.faq as NonNullable<Comparison['faq']>;
  let question: Locator;
  let answer: Locator;
  beforeAll(async () => {
    await site.show(opened, { components: ['Faq'], script });
    if (script) await page.getByRole('button', { name: /^Open all/ }).waitFor();
    question = page.locator('summary').first();
    answer = page.locator('summary + div').first();
  });

  const control = async () => {
    const [first] = allOf(await hear(page), 'DisclosureTriangle');
    return first as Heard;
  };

  it.each(['Enter', 'Space'])(
    '%s opens the answer of the question that has focus, and closes it',
    async (key) => {
      await question.focus();
      expect(await answer.isVisible()).toBe(false);
      await page.keyboard.press(key);
      expect(await answer.isVisible()).toBe(true);
      expect(await isFocused(question)).toBe(true);
      await page.keyboard.press(key);
      expect(await answer.isVisible()).toBe(false);
    },
  );

  it('role: each question is a control of its own with its words as the name', async () => {
    const names = allOf(await hear(page), 'DisclosureTriangle').map(({ name }) => name);
    expect(names).toEqual(items.map(({ question: words }) => words));
  });

  it('aria-expanded: false while the answer is hidden, true while it is shown', async () => {
    expect((await control()).states.expanded).toBe(false);
    await question.click();
    expect((await control()).states.expanded).toBe(true);
    await question.click();
    expect((await control()).states.expanded).toBe(false);
  });

  it('Tab goes from question to question, and into an answer only while it is open', async () => {
    const second = page.locator('summary').nth(1);
    await question.focus();
    await page.keyboard.press('Tab');
    expect(await isFocused(second)).toBe(true);
    await question.click();
    await page.keyboard.press('Tab');
    expect(await isFocused(answer.getByRole('link').first())).toBe(true);
    await question.click();
  });
});

describe.each([
  ['comparison', { components: ['ComparisonTable'] }],
  ['matrix', { components: ['RaciMatrix'] }],
  ['skills of many roles', { components: ['SkillsOverlap'], example: 'skills of five roles' }],
] as const)('table: %s', (_, asked) => {
  describe.each([320, 1280])('at %s px', (width) => {
    let table: Heard;
    beforeAll(async () => {
      await page.setViewportSize({ width, height: 800 });
      await site.show(opened, { ...asked, script: false });
      const [first] = allOf(await hear(page), 'table');
      table = first as Heard;
    });
    const count = (selector: string) => page.locator(`table ${selector}`).count();
    /** The roles of what a part stands in. */
    const around = (part: Heard, ...roles: string[]): string[] =>
      part.children.flatMap((child) => [
        ...(roles.includes(child.role) ? [part.role] : []),
        ...around(child, ...roles),
      ]);

    it('role table, with the heading of the view as its label', async () => {
      expect(table.name).toBe(await page.getByRole('heading', { level: 2 }).textContent());
    });

    it('role row: each stands in the table or in a group of rows of it', async () => {
      expect(allOf(table, 'row')).toHaveLength(await count('tr'));
      expect(new Set(around(table, 'row'))).toEqual(new Set(['rowgroup']));
      expect(new Set(around(table, 'rowgroup'))).toEqual(new Set(['table']));
    });

    it('roles cell, columnheader and rowheader: each stands in a row', async () => {
      expect(allOf(table, 'cell')).toHaveLength(await count('td'));
      expect(allOf(table, 'columnheader')).toHaveLength(await count('thead th'));
      expect(allOf(table, 'rowheader')).toHaveLength(await count('tbody th'));
      expect(new Set(around(table, 'cell', 'columnheader', 'rowheader'))).toEqual(new Set(['row']));
    });

    it('each header has a name, and each row of cells its header', () => {
      for (const role of ['columnheader', 'rowheader'])
        for (const { name } of allOf(table, role)) expect(name).not.toBe('');
      for (const row of allOf(table, 'row'))
        if (allOf(row, 'cell').length > 0) expect(allOf(row, 'rowheader')).toHaveLength(1);
    });

    it('columns: each row of cells has one in every column', async () => {
      // Browsers tell of no span where a style sheet lays out the rows, and what follows it would move up.
      const columns = await count('thead th');
      for (const row of allOf(table, 'row')) {
        const cells = allOf(row, 'cell').length;
        if (cells > 0) expect(1 + cells).toBe(columns);
      }
    });
  });
});

describe.each([
  ['without script', false],
  ['with script', true],
])('radio group: statements of role fit, %s', (_, script) => {
  const statements = comparison.fit?.statements ?? [];
  const radios = (group: number) => page.locator('fieldset').nth(group).getByRole('radio');
  const chosen = (group: number) =>
    radios(group).evaluateAll((all) => all.map((radio) => (radio as HTMLInputElement).checked));
  const focused = (group: number) =>
    radios(group).evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));

  /** Presses a key until focus is in a group, or long enough to know that it never will be. */
  const pressUntilIn = async (group: number, key: string) => {
    for (let count = 0; count < 50 && (await focused(group)) < 0; count++)
      await page.keyboard.press(key);
  };

  beforeAll(async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('Tab comes to the first radio where none is checked, and Shift + Tab back into the group', async () => {
    await site.show(opened, { components: ['RoleFit'], script });
    await page.locator('fieldset a').first().focus();
    await pressUntilIn(0, 'Tab');
    expect(await focused(0)).toBe(0);
    expect(await chosen(0)).toEqual([false, false, false]);
    await pressUntilIn(1, 'Tab');
    expect(await focused(1)).toBe(0);
    await pressUntilIn(0, 'Shift+Tab');
    expect(await focused(0)).not.toBe(-1);
  });

  it('Space checks the radio that has focus', async () => {
    await radios(0).nth(1).focus();
    await page.keyboard.press('Space');
    expect(await chosen(0)).toEqual([false, true, false]);
  });

  it('Tab comes to the radio that is checked, and the next one leaves the group', async () => {
    await radios(1).first().focus();
    await pressUntilIn(0, 'Shift+Tab');
    expect(await focused(0)).toBe(1);
    await page.keyboard.press('Tab');
    expect(await focused(0)).toBe(-1);
  });

  it.each([
    ['Right Arrow', 'ArrowRight', [1, 2, 0]],
    ['Down Arrow', 'ArrowDown', [1, 2, 0]],
    ['Left Arrow', 'ArrowLeft', [2, 1, 0]],
    ['Up Arrow', 'ArrowUp', [2, 1, 0]],
  ])(
    '%s moves focus, checks the radio there and unchecks the one before, and comes round',
    async (_name, key, order) => {
      await radios(2).first().check();
      await radios(2).first().focus();
      for (const place of order) {
        await page.keyboard.press(key);
        expect(await focused(2)).toBe(place);
        expect(await chosen(2)).toEqual([0, 1, 2].map((index) => index === place));
      }
    },
  );

  it('role radiogroup: each holds its radios and is named by its statement', async () => {
    const groups = allOf(await hear(page), 'radiogroup');
    expect(groups).toHaveLength(statements.length);
    // The numbers of its sources follow.
    groups.forEach(({ name }, index) => {
      expect(name.startsWith(`${statements[index]?.text}`)).toBe(true);
    });
    for (const group of groups) expect(allOf(group, 'radio')).toHaveLength(3);
  });

  it('role radio: each is named by its label', async () => {
    const names = allOf(await hear(page), 'radio').map(({ name }) => name);
    expect(names).toEqual(statements.flatMap(() => ['No', 'Partly', 'Yes']));
  });

  it('aria-checked: true on the one that is checked, false on all others', async () => {
    await radios(3).nth(2).check();
    const group = allOf(await hear(page), 'radiogroup')[3] as Heard;
    expect(allOf(group, 'radio').map(({ states }) => states.checked)).toEqual([
      'false',
      'false',
      'true',
    ]);
  });
});

describe('lists in order', () => {
  const itemsOf = (list: Heard) => list.children.filter(({ role }) => role === 'listitem');

  it.each([
    ['life cycles', { components: ['LifecycleTimeline'] }],
    ['hand-offs', { components: ['CollaborationFlow'] }],
    ['steps of a scenario', { components: ['ScenarioWalkthrough'] }],
    ['statements', { components: ['RoleFit'] }],
    ['sources', { components: ['SourceList'] }],
  ] as const)(
    'role list: %s keep their items, and nothing else stands between them',
    async (_, asked) => {
      await site.show(opened, { ...asked, script: false });
      const lists = allOf(await hear(page), 'list');
      const written = await page
        .locator(':is(ol, ul):not([aria-hidden])')
        .evaluateAll((all) => all.map((list) => list.children.length));
      expect(lists.length).toBeGreaterThan(0);
      expect(lists.map((list) => itemsOf(list).length)).toEqual(written);
      expect(lists.map((list) => list.children.length)).toEqual(written);
    },
  );

  it.each([
    ['stage', { components: ['LifecycleTimeline'] }, '.rw-cycle', '.rw-stage'],
    ['hand-over', { components: ['CollaborationFlow'] }, '.rw-flow', 'ol > li'],
    ['step of a scenario', { components: ['ScenarioWalkthrough'] }, 'ol.rw-lines', 'li'],
  ] as const)('each %s says its number, from 1 on', async (_, asked, list, item) => {
    await site.show(opened, { ...asked, script: false });
    const numbers = await page
      .locator(list)
      .evaluateAll(
        (all, items) =>
          all.map((each) =>
            [...each.querySelectorAll(items)].map(({ textContent }) =>
              Number(textContent?.match(/\d+/)?.[0]),
            ),
          ),
        item,
      );
    expect(numbers.length).toBeGreaterThan(0);
    for (const each of numbers) expect(each).toEqual(each.map((_number, index) => index + 1));
  });

  it('what runs within a stage is a list in it that names the stage', async () => {
    await site.show(opened, { components: ['LifecycleTimeline'], script: false });
    const named = allOf(await hear(page), 'listitem')
      .flatMap((stage) => allOf(stage, 'list'))
      .filter(({ name }) => name !== '');
    expect(named.length).toBeGreaterThan(0);
    for (const { name } of named) expect(name).toMatch(/^Within /);
  });
});
