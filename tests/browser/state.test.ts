import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { comparison } from '../fixtures/examples.js';
import { naughty } from '../fixtures/hostile.js';
import { type Keeping, type Kept, startKeeping, type Where } from './keeping.js';

let keeping: Keeping;
beforeAll(async () => {
  keeping = await startKeeping();
});
afterEach(() => keeping.clear());
afterAll(() => keeping.close());

const DOORS = ['enhance', 'React on server markup', 'the element', 'a sandboxed frame'];
const open = (door: string, where: Where = 'address') =>
  (keeping.doors[door] as (where: Where) => Promise<Kept>)(where);

const FIT = 'Which role fits';
const QUESTIONS = 'Questions and answers';
const tab = ({ frame }: Kept, name: string) => frame.getByRole('tab', { name, exact: true });
const selected = ({ frame }: Kept) => frame.getByRole('tab', { selected: true }).textContent();
const answer = ({ frame }: Kept, id: string) =>
  frame.locator(`#${comparison.id}-faq-view-${id}`).locator('..');
const openAnswers = ({ frame }: Kept) => frame.locator('details[open]').count();
const stateOf = ({ frame }: Kept) => new URL(frame.url()).searchParams.get('rolewise');
const withState = ({ frame }: Kept, state: string, hash = '') => {
  const url = new URL(frame.url());
  url.searchParams.set('rolewise', state);
  url.hash = hash;
  return url.href;
};
const deeds = ({ frame }: Kept) => frame.evaluate(() => window.deeds);
/** Until what was kept is there. */
const keeps = async (kept: Kept, pattern: RegExp) => {
  await expect.poll(() => stateOf(kept)).toMatch(pattern);
};

/** Opens two answers, chooses rows, answers two statements, and ends on another tab. */
async function actOnAll(kept: Kept): Promise<void> {
  const { frame } = kept;
  await tab(kept, QUESTIONS).click();
  await answer(kept, 'coding-needed').locator('summary').click();
  await answer(kept, 'in-agile').locator('summary').click();
  await tab(kept, 'Compare').click();
  await frame.getByRole('radio', { name: /^Similarities/ }).click();
  await tab(kept, FIT).click();
  const statements = frame.locator('fieldset');
  await statements.nth(0).getByRole('radio', { name: 'Yes' }).click();
  await statements.nth(3).getByRole('radio', { name: 'Partly' }).click();
}

/** All of that is back. */
async function expectAll(kept: Kept): Promise<void> {
  const { frame } = kept;
  await expect.poll(() => selected(kept)).toBe(FIT);
  const statements = frame.locator('fieldset');
  expect(await frame.locator('fieldset :checked').count()).toBe(2);
  expect(await statements.nth(0).getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  expect(await statements.nth(3).getByRole('radio', { name: 'Partly' }).isChecked()).toBe(true);
  expect(await frame.getByRole('heading', { name: 'You lean towards' }).textContent()).toContain(
    'Product manager',
  );
  await tab(kept, 'Compare').click();
  expect(await frame.getByRole('radio', { name: /^Similarities/ }).isChecked()).toBe(true);
  expect(await frame.getByRole('rowheader', { name: 'Core question' }).isVisible()).toBe(false);
  expect(await frame.getByText('2 of 15 aspects shown').isVisible()).toBe(true);
  await tab(kept, QUESTIONS).click();
  expect(await openAnswers(kept)).toBe(2);
  expect(await answer(kept, 'coding-needed').getAttribute('open')).toBe('');
  expect(await answer(kept, 'in-agile').getAttribute('open')).toBe('');
}

describe.each(DOORS)('by default, through %s', (door) => {
  it('nothing is written or asked for, whatever is done', async () => {
    const kept = await open(door, 'nowhere');
    const { page, frame } = kept;
    const before = frame.url();
    await actOnAll(kept);
    await frame.getByRole('button', { name: 'Answer again' }).click();
    for (const each of await frame.getByRole('tab').all()) await each.click();
    await tab(kept, QUESTIONS).click();
    await frame.getByRole('button', { name: /^Open all/ }).click();
    await frame.getByRole('button', { name: /^Close all/ }).click();
    expect((await deeds(kept)).told).toContain('fit fit');
    expect((await deeds(kept)).kept).toEqual([]);
    expect(frame.url()).toBe(before);
    expect(kept.requests).toEqual([]);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    expect(kept.said).toEqual([]);
  });
});

describe.each(DOORS)('in the address, through %s', (door) => {
  it('a link goes on where the reader was, before anything else is seen', async () => {
    const kept = await open(door);
    await actOnAll(kept);
    await keeps(kept, /coordinating-teams_1/);
    expect(kept.requests).toEqual([]);
    await kept.arrive(kept.frame.url());
    await expectAll(kept);
    // Panels are all open until script runs; none but the right one ever was afterwards.
    const { drawn } = await deeds(kept);
    const tabs = drawn.filter((closed) => closed !== '');
    expect(tabs[0]).not.toContain('fit');
    expect(kept.said).toEqual([]);
  });

  it('nobody is told of what was brought back, and of what comes as ever', async () => {
    const kept = await open(door);
    await actOnAll(kept);
    await keeps(kept, /coordinating-teams_1/);
    await kept.arrive(kept.frame.url());
    await expect.poll(async () => (await deeds(kept)).told).toEqual(['view fit']);
    const before = kept.frame.url();
    await tab(kept, QUESTIONS).click();
    await answer(kept, 'more-strategic').locator('summary').click();
    await expect
      .poll(async () => (await deeds(kept)).told)
      .toEqual(['view fit', 'view faq', 'expand faq more-strategic']);
    await keeps(kept, /more-strategic/);
    expect(kept.frame.url()).not.toBe(before);
    // Once for the tab, once for the answer: what was brought back was there already.
    const { kept: written } = await deeds(kept);
    expect(written.length).toBeLessThanOrEqual(2);
  });

  it('regions that speak keep silent until the reader acts', async () => {
    const kept = await open(door);
    await actOnAll(kept);
    await keeps(kept, /coordinating-teams_1/);
    await kept.arrive(kept.frame.url());
    const verdict = kept.frame.locator('form [role="status"]');
    await expect.poll(() => verdict.getAttribute('aria-live')).toBe('off');
    await kept.frame.locator('fieldset').nth(1).getByRole('radio', { name: 'Yes' }).click();
    expect(await verdict.getAttribute('aria-live')).toBeNull();
  });

  it('the rest of the address stays as it was, and so does the way back', async () => {
    const kept = await open(door);
    const [url = ''] = kept.frame.url().split('#');
    const own = `${url}${url.includes('?') ? '&' : '?'}a=b%20c&&flag&a=%C3%A4+d#elsewhere`;
    await kept.arrive(own);
    const { frame } = kept;
    await frame.evaluate(() => history.replaceState({ host: 1 }, ''));
    const length = await frame.evaluate(() => history.length);
    await tab(kept, 'Who does what').click();
    await keeps(kept, /^1 \S+\.tab\.raci$/);
    const state = `rolewise=1+${comparison.id}.tab.raci`;
    expect(frame.url()).toBe(own.replace('#', `&${state}#`));
    expect(await frame.evaluate(() => [history.length, history.state])).toEqual([
      length,
      { host: 1 },
    ]);
    await tab(kept, 'The roles').click();
    await expect.poll(() => frame.url()).toBe(own);
  });

  it('takes back what the reader takes back', async () => {
    const kept = await open(door);
    const before = kept.frame.url();
    await actOnAll(kept);
    await keeps(kept, /coordinating-teams_1/);
    await kept.frame.getByRole('button', { name: 'Answer again' }).click();
    await tab(kept, 'Compare').click();
    await kept.frame.getByRole('radio', { name: /^All/ }).click();
    await tab(kept, QUESTIONS).click();
    await kept.frame.locator('details[open] > summary').first().click();
    await kept.frame.locator('details[open] > summary').first().click();
    await tab(kept, 'The roles').click();
    await expect.poll(() => kept.frame.url()).toBe(before);
  });

  it('all answers at once take no more room than one', async () => {
    const kept = await open(door);
    await tab(kept, QUESTIONS).click();
    await kept.frame.getByRole('button', { name: /^Open all/ }).click();
    await keeps(kept, /faq-view\.open\._all$/);
    await kept.arrive(kept.frame.url());
    expect(await openAnswers(kept)).toBe(comparison.faq?.items.length);
    await expect
      .poll(() => kept.frame.getByRole('button', { name: /^Close all/ }).isVisible())
      .toBe(true);
  });

  it('a fragment is followed where it leads, unless the reader went on from there', async () => {
    const kept = await open(door);
    const [url = ''] = kept.frame.url().split('#');
    await kept.arrive(`${url}#${comparison.id}-raci`);
    expect(await selected(kept)).toBe('Who does what');
    expect(stateOf(kept)).toBeNull();
    await tab(kept, QUESTIONS).click();
    await keeps(kept, /tab\.faq\.raci$/);
    // The reader's own reload.
    await kept.arrive(kept.frame.url());
    await expect.poll(() => selected(kept)).toBe(QUESTIONS);
    // A link to another place, in an address that has a state.
    await kept.arrive(kept.frame.url().replace(/-raci$/, '-skills'));
    await expect.poll(() => selected(kept)).toBe('Skills');
  });

  it('shows what the fragment names, though rows like it were hidden', async () => {
    const kept = await open(door);
    const view = `${comparison.id}-comparison-view`;
    await kept.arrive(withState(kept, `1 ${view}.show.similarities`, `${view}-core-question`));
    await expect
      .poll(() => kept.frame.getByRole('rowheader', { name: 'Core question' }).isVisible())
      .toBe(true);
    expect(await kept.frame.getByRole('radio', { name: /^All/ }).isChecked()).toBe(true);
  });
});

/** What may stand in an address, for all we know. */
const viewIds = (block: string) => `${comparison.id}-${block}-view`;
const STRANGE = {
  'of another document': '1 team.tab.faq team-faq-view.open.first team-fit-view.answers.a_2',
  'whose parts are gone': `1 ${comparison.id}.tab.budget ${viewIds('faq')}.open.gone ${viewIds('comparison')}.show.none ${viewIds('fit')}.answers.gone_2.customer-problems_7`,
  'of another version': `2 ${comparison.id}.tab.faq`,
  'without a version': `${comparison.id}.tab.faq`,
  'of a kind that there is not': `1 ${comparison.id}.tabs.faq ${viewIds('faq')}.__proto__.x`,
  'of 100 kB': `1 ${comparison.id}.tab.faq ${'x'.repeat(100_000)}`,
  'of odd strings': naughty.join(' ').slice(0, 5000),
  'of odd strings between dots': `1 ${naughty.slice(0, 20).join(' ')} constructor.constructor.x`,
};

it.each(DOORS)('through %s, a state that means nothing is passed over', async (door) => {
  const kept = await open(door);
  // Our server would refuse the longest of these, and others may not.
  await kept.page.route(/rolewise=/, (route) =>
    route.continue({ url: route.request().url().replace(/\?.*/, '') }),
  );
  for (const [what, state] of Object.entries(STRANGE)) {
    await kept.arrive(withState(kept, state));
    expect(await selected(kept), what).toBe('The roles');
    expect(await openAnswers(kept), what).toBe(0);
    expect(await kept.frame.locator('fieldset :checked').count(), what).toBe(0);
    expect((await deeds(kept)).kept, what).toEqual([]);
  }
  await tab(kept, QUESTIONS).click();
  await answer(kept, 'in-agile').locator('summary').click();
  await keeps(kept, /open\.in-agile/);
  expect(kept.said).toEqual([]);
});

describe.each(DOORS.slice(0, 3))('in a store of the page, through %s', (door) => {
  it('what the reader did is there again, and the address stays as it is', async () => {
    const kept = await open(door, 'store');
    const before = kept.frame.url();
    await actOnAll(kept);
    await expect
      .poll(() => kept.frame.evaluate(() => sessionStorage.getItem('roles')))
      .toMatch(/^1 .*coordinating-teams_1/);
    await kept.arrive(before);
    await expectAll(kept);
    expect(kept.frame.url()).toBe(before);
    expect((await deeds(kept)).told).not.toContain('expand faq in-agile');
  });

  it('one that fails is told, and costs nothing but what it keeps', async () => {
    const kept = await open(door, 'store');
    await kept.page.addInitScript(() => {
      for (const name of ['getItem', 'setItem'] as const) {
        Storage.prototype[name] = () => {
          throw new Error('No storage here');
        };
      }
    });
    await kept.arrive(kept.frame.url());
    await tab(kept, QUESTIONS).click();
    await answer(kept, 'in-agile').locator('summary').click();
    expect(await openAnswers(kept)).toBe(1);
    await expect.poll(() => kept.said.join()).toContain('No storage here');
  });
});

describe('copies of a document', () => {
  const twice = (element: (prefix: string) => string) => `${element('one')}${element('two')}`;
  const ways: Readonly<Record<string, () => Promise<Kept>>> = {
    'markup and enhance': async () => {
      const { ComparisonTabs } = await import('../../dist/html/index.js');
      return keeping.openOwn(
        twice((idPrefix) => ComparisonTabs({ comparison, idPrefix } as never).toString()),
        "import { enhance, urlState } from '/dist/enhance/index.js'; enhance(document, { state: urlState });",
      );
    },
    elements: () =>
      keeping.openOwn(
        twice(
          (prefix) =>
            `<rolewise-comparison src="/team.json" state="url" id-prefix="${prefix}"></rolewise-comparison>`,
        ),
        "import '/dist/embed.js';",
      ),
  };

  it.each(Object.entries(ways))('keep their parts apart: %s', async (_, openBoth) => {
    const kept = await openBoth();
    await expect.poll(() => kept.frame.locator('form[data-state="ready"]').count()).toBe(2);
    await kept.frame.locator('#two-faq-tab').click();
    await kept.frame.locator('#two-faq-view-in-agile').locator('..').locator('summary').click();
    await kept.frame.locator('#one-comparison-tab').click();
    await kept.frame.getByRole('radio', { name: /^Similarities/ }).click();
    await keeps(kept, /one-comparison-view\.show\.similarities/);
    await kept.arrive(kept.frame.url());
    await expect
      .poll(() => kept.frame.getByRole('tab', { selected: true }).allTextContents())
      .toEqual(['Compare', QUESTIONS]);
    expect(await openAnswers(kept)).toBe(1);
    expect(await kept.frame.locator('#two-faq details[open]').count()).toBe(1);
    expect(await kept.frame.locator('#one-comparison :checked').getAttribute('value')).toBe(
      'similarities',
    );
  });

  it('leave alone what is kept of a document that is not there yet', async () => {
    const kept = await open('enhance');
    const other = 'team.tab.faq team-faq-view.open.first';
    await kept.arrive(withState(kept, `1 ${other} x <b>`));
    await tab(kept, 'Compare').click();
    await expect.poll(() => stateOf(kept)).toBe(`1 ${other} ${comparison.id}.tab.comparison`);
  });
});

describe('the element', () => {
  it('takes a store that comes when it is drawn already', async () => {
    const kept = await keeping.openOwn(
      '<rolewise-comparison src="/team.json"></rolewise-comparison>',
      "import '/dist/embed.js';",
    );
    await kept.frame.evaluate((state) => {
      Object.assign(window, { written: [] as string[] });
      Object.assign(document.querySelector('rolewise-comparison') as Element, {
        state: {
          read: () => state,
          write: (text: string) => (window as unknown as { written: string[] }).written.push(text),
        },
      });
    }, `1 ${comparison.id}.tab.faq`);
    expect(await selected(kept)).toBe(QUESTIONS);
    await tab(kept, 'Compare').click();
    await expect
      .poll(() => kept.frame.evaluate('written'))
      .toEqual([`1 ${comparison.id}.tab.comparison`]);
  });

  it.each([
    ['attribute', (element: Element) => element.removeAttribute('state')],
    ['property', (element: Element) => Object.assign(element, { state: undefined })],
  ])('keeps nothing any more when its %s says so no longer', async (name, end) => {
    const kept = await keeping.openOwn(
      '<rolewise-comparison src="/team.json" view="faq fit"></rolewise-comparison>',
      `import '/dist/embed.js';
      const element = document.querySelector('rolewise-comparison');
      ${name === 'property' ? "element.state = 'url'" : "element.setAttribute('state', 'url')"}`,
    );
    await tab(kept, FIT).click();
    await expect.poll(() => stateOf(kept)).toBe(`1 ${comparison.id}.tab.fit`);
    const before = kept.frame.url();
    await kept.frame.locator('rolewise-comparison').evaluate(end);
    await kept.frame.waitForTimeout(500);
    await tab(kept, QUESTIONS).click();
    await expect.poll(() => selected(kept)).toBe(QUESTIONS);
    await kept.frame.waitForTimeout(100);
    expect(kept.frame.url()).toBe(before);
  });

  it('keeps on when it is drawn anew', async () => {
    const kept = await open('the element');
    await actOnAll(kept);
    await keeps(kept, /coordinating-teams_1/);
    const before = stateOf(kept);
    await kept.frame.locator('rolewise-comparison').evaluate(async (element) => {
      const ready = new Promise((done) => element.addEventListener('rolewise:ready', done));
      element.setAttribute('heading-level', '3');
      await ready;
    });
    await expectAll(kept);
    await tab(kept, FIT).click();
    await expect.poll(() => stateOf(kept)).toBe(before);
  });
});

describe('an address', () => {
  it('is not made longer than servers take', async () => {
    const kept = await open('enhance');
    await kept.arrive(withState(kept, `1 other.open.${'x'.repeat(1970)}`));
    const before = kept.frame.url();
    await tab(kept, 'Who does what').click();
    await expect.poll(async () => (await deeds(kept)).told).toContain('view raci');
    expect(kept.frame.url()).toBe(before);
  });

  it('that may not be changed costs nothing else', async () => {
    const kept = await open('enhance');
    await kept.page.addInitScript(() => {
      History.prototype.replaceState = () => {
        throw new DOMException('Too often', 'SecurityError');
      };
    });
    await kept.arrive(kept.frame.url());
    await actOnAll(kept);
    expect(await openAnswers(kept)).toBe(2);
    expect(kept.said).toEqual([]);
  });
});
