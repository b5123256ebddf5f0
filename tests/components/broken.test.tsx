import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ComparisonTable } from '../../src/components/comparison-table/index.js';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { en } from '../../src/locales/en.js';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { jsonLd } from '../../src/publish/jsonLd/index.js';
import { comparison } from '../fixtures/examples.js';
import { type Block, blocks, type SharedProps, tabs, views } from '../fixtures/views.js';

const circle: unknown[] = [];
circle.push({ strong: circle });
const endless: Record<string, unknown> = { title: 'Endless' };
endless.groups = endless;
endless.cycles = endless;
endless.roles = { 'product-manager': endless };

/** What may stand in the place of a block that nobody checked. */
/** The same in each list that a block may hold. */
function inEvery(value: unknown): object {
  const lists = [
    'groups',
    'cycles',
    'roles',
    'parties',
    'items',
    'steps',
    'statements',
    'contexts',
  ];
  return Object.fromEntries(lists.map((name) => [name, value]));
}

const wrong: Readonly<Record<string, unknown>> = {
  'a number': 7,
  'a text': 'soon',
  true: true,
  'an empty list': [],
  'an empty object': {},
  'nothing inside': inEvery(null),
  'a text inside': inEvery('a'),
  'nothing in its lists': { ...inEvery([null]), roles: { 'product-manager': null, x: 1 } },
  'fields of another kind': {
    ...inEvery([7]),
    title: 7,
    lead: { a: 1 },
    groups: [{ id: {}, name: {}, aspects: {}, activities: {} }],
    cycles: [{ id: {}, name: {}, stages: {} }],
    roles: { 'product-manager': { groups: [{ name: {}, items: 7 }] } },
    parties: [{}],
  },
  'a circle': endless,
  'a text that holds itself': {
    lead: circle,
    groups: [],
    cycles: [],
    roles: {},
    parties: [],
  },
  'a function': () => 'x',
};

/** The block, still a block, with an object where a text is: nothing that React could show. */
function withObjectAsText(block: Block): unknown {
  let done = false;
  const text = /^(?:sources|related)$/.test(block) ? 'title' : 'text';
  return JSON.parse(JSON.stringify(comparison[block]), function (key, value) {
    if (done || (key !== text && key !== 'name') || this === undefined) return value;
    done = true;
    return { en: value };
  });
}

/** The parts that others do not need: whoever breaks the roles breaks every part. */
const parts = tabs.filter((block) => block !== 'roles');

const broken = (block: Block, value: unknown) => ({ ...comparison, [block]: value }) as Comparison;

/** The panels of a document, by the block that each shows. */
function panels(Whole: ComponentType<SharedProps>, document: Comparison): Map<string, string> {
  const html = renderToStaticMarkup(<Whole comparison={document} />);
  const starts = tabs.map((block) => html.indexOf(`id="${document.id}-${block}"`));
  expect(starts).not.toContain(-1);
  return new Map(tabs.map((block, index) => [block, html.slice(starts[index], starts[index + 1])]));
}

describe.each([
  ['ComparisonSections', ComparisonSections as unknown as ComponentType<SharedProps>],
  ['ComparisonTabs', ComparisonTabs as unknown as ComponentType<SharedProps>],
])('%s', (_, Whole) => {
  const sound = panels(Whole, comparison);

  describe.each(parts)('with a broken part: %s', (block) => {
    it.each([...Object.entries(wrong), ['an object as a text', withObjectAsText(block)] as const])(
      '%s leaves a title and a notice, and the others as they were',
      (_name, value) => {
        const drawn = panels(Whole, broken(block, value));
        expect(drawn.get(block)).toMatch(/<h2[^>]*>[^<]+<\/h2>/);
        expect(drawn.get(block)).toContain(en.broken);
        for (const other of tabs.filter((name) => name !== block)) {
          expect(drawn.get(other)).toBe(sound.get(other));
        }
      },
    );
  });

  it.each(parts)('says so where %s lost its contents', (block) => {
    const drawn = panels(Whole, broken(block, { title: 'Half a block', groups: null }));
    expect(drawn.get(block)).toContain('>Half a block</h2>');
    expect(drawn.get(block)).toContain(en.broken);
  });
});

/** By block: a place in it where an id stands, and what somebody mistyped there. */
const mistyped: { readonly [Name in Block]?: readonly [place: string, written: unknown] } = {
  comparison: ['groups.0.aspects.0.cells.project-manger', 'Never drawn'],
  raci: ['groups.0.activities.0.assignments.sponsor', ['infromed']],
  responsibilities: ['roles.project-manger', comparison.responsibilities?.roles['project-manager']],
  questions: ['roles.project-manger', ['Never drawn']],
  skills: ['items.0.roles', ['product-manager', 'project-manger']],
  handoffs: ['steps.0.party', 'desing'],
  scenarios: ['items.1.steps.0.role', 'project-manger'],
  fit: ['statements.0.speaksFor.project-manger', 1],
  tools: ['items.0.roles', ['product-manager', 'project-manger']],
  takeaways: ['items.0.roles', ['project-manger']],
};

function withMistyped(block: Block) {
  const [place = '', written] = mistyped[block] ?? [];
  const document = structuredClone(comparison);
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>(
    (value, step) => Reflect.get(Object(value), step),
    document[block],
  );
  Reflect.set(Object(holder), last, written);
  return parseComparison(document);
}

describe.each(Object.keys(mistyped) as Block[])('an id in %s that there is not', (block) => {
  const { ok, comparison: parsed, findings } = withMistyped(block);
  // As a page gets it that was built somewhere else.
  const document = JSON.parse(JSON.stringify(parsed)) as Comparison;

  it('draws nothing that its author did not say, and the others as they were', () => {
    expect(ok).toBe(false);
    const All = ComparisonSections as unknown as ComponentType<SharedProps>;
    const [sound, drawn] = [panels(All, comparison), panels(All, document)];
    expect(drawn.get(block)?.split(en.broken)).toHaveLength(2);
    const reason = findings.find(({ code }) => code.startsWith('reference/'))?.message ?? '';
    const shown = /data-reason="([^"]*)"/.exec(drawn.get(block) ?? '')?.[1];
    expect(shown?.replaceAll('&quot;', '"').replaceAll('&#x27;', "'")).toBe(reason);
    for (const other of tabs.filter((name) => name !== block)) {
      expect(drawn.get(other)).toBe(sound.get(other));
    }
  });

  it('is found again wherever the document is checked again', () => {
    const again = parseComparison(document);
    expect(again.comparison).toEqual(parsed);
    expect(again.findings).toEqual(findings);
  });

  it('tells programs nothing of it either', () => {
    const told = (from: Comparison) => jsonLd(from, { views: [block] });
    const { [block]: _, ...without } = document;
    expect(told(document)).toEqual(told(without as Comparison));
    expect(told(document)).not.toEqual(told(comparison));
  });
});

it('a source that there is not costs a statement its note, and not its place', () => {
  const document = structuredClone(comparison);
  Reflect.set(Object(document.raci?.groups[0]?.activities[0]), 'sources', [{ source: 'nowhere' }]);
  const { ok, comparison: parsed } = parseComparison(document);
  expect(ok).toBe(false);
  const html = renderToStaticMarkup(<ComparisonSections comparison={parsed as Comparison} />);
  expect(html).not.toContain(en.broken);
});

it('what the code of a page throws is for the page to catch, and no fault of the content', () => {
  const draw = () =>
    renderToStaticMarkup(
      <ComparisonTable
        comparison={comparison}
        renderCell={() => {
          throw new RangeError('Ours');
        }}
      />,
    );
  expect(draw).toThrow(new RangeError('Ours'));
});

describe.each(blocks)('%s alone', (block) => {
  const View = views[block];

  it('says that there is nothing when the document holds no such block', () => {
    for (const nothing of [undefined, null]) {
      const html = renderToStaticMarkup(<View comparison={broken(block, nothing)} />);
      expect(html).toContain(en.missing);
      expect(html).toContain(`>${en[block]}</h2>`);
      expect(html).not.toContain('<table');
    }
  });

  it.each(['broken', 'missing'] as const)(
    'says that it is %s in the words of the host',
    (state) => {
      const value = state === 'broken' ? { groups: null } : undefined;
      const labels = { [state]: 'In other words.' };
      const html = renderToStaticMarkup(<View comparison={broken(block, value)} labels={labels} />);
      expect(html).toContain('In other words.');
    },
  );

  it('writes nothing to the console', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    renderToStaticMarkup(<View comparison={broken(block, { groups: null })} />);
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });
});

describe('a broken list of sources', () => {
  it.each([
    ['an object', {}],
    ['a text', 'soon'],
    ['nothing in it', [null]],
    ['a title that is none', [{ id: 'amdari', title: { en: 'Amdari' } }]],
    ['a date that is none', [{ id: 'amdari', title: 'A', published: 'last week' }]],
  ])('%s leaves every view standing', (_, sources) => {
    for (const block of tabs) {
      const View = views[block];
      const html = renderToStaticMarkup(<View comparison={broken('sources', sources)} />);
      expect(html).not.toContain(en.broken);
    }
  });
});

it('a language that is none leaves the page standing', () => {
  const html = renderToStaticMarkup(
    <ComparisonSections comparison={{ ...comparison, lang: 'no such language!' }} />,
  );
  expect(html).toContain('Product manager');
  expect(html).not.toContain(en.broken);
});

it.each(blocks.filter((block) => block !== 'sources'))(
  '%s of a slice without sources is whole',
  (block) => {
    const { sources: _, ...slice } = comparison;
    const View = views[block];
    const html = renderToStaticMarkup(<View comparison={slice as Comparison} />);
    expect(html).not.toContain('data-reason');
    expect(html).not.toContain('class="rw-note"');
    expect(html).not.toContain(en.broken);
  },
);
