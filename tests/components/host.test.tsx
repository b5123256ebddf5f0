import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Byline } from '../../src/components/byline/index.js';
import { ComparisonTable } from '../../src/components/comparison-table/index.js';
import { ComparisonSections } from '../../src/components/comparison-tabs/index.js';
import { ComparisonTabs } from '../../src/islands/ComparisonTabs.js';
import { en } from '../../src/locales/en.js';
import { type Comparison, raci } from '../../src/model/index.js';
import { arabic } from '../../stories/documents/arabic.js';
import { withBrokenBlock } from '../../stories/documents/broken.js';
import { comparison, examples } from '../fixtures/examples.js';
import { headingLevels, readMarkup, valuesOf } from '../fixtures/markup.js';
import { blocks, tabs, views } from '../fixtures/views.js';

const duplicates = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

describe('what the host decides', () => {
  describe.each(blocks)('%s', (block) => {
    const View = views[block];

    it.each([1, 2, 3, 4] as const)('headings start at level %i and skip none', (level) => {
      const levels = headingLevels(
        renderToStaticMarkup(<View comparison={comparison} headingLevel={level} />),
      );
      expect(levels[0]).toBe(level);
      expect(Math.min(...levels)).toBe(level);
      levels.slice(1).forEach((next, index) => {
        expect(next - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
      });
    });

    it('keeps its name for assistive technology when the heading is not shown', () => {
      const html = renderToStaticMarkup(<View comparison={comparison} showHeading={false} />);
      const named = renderToStaticMarkup(<View comparison={comparison} />);
      const title = /<h2[^>]*>([^<]*)<\/h2>/.exec(named)?.[1];
      expect(title).toBeTruthy();
      const [section, heading] = readMarkup(html).tags;
      // Hidden, it is no heading any more; what names something may be hidden.
      expect(heading?.attributes).toMatchObject({
        id: section?.attributes['aria-labelledby'],
        hidden: '',
      });
      expect(html).toContain(`>${title}</h2>`);
    });

    it('passes attributes on to its root', () => {
      const html = renderToStaticMarkup(
        <View comparison={comparison} className="mine" data-test="1" aria-describedby="there" />,
      );
      const [root] = readMarkup(html).tags;
      expect(root?.attributes).toMatchObject({ 'data-test': '1', 'aria-describedby': 'there' });
      expect(root?.attributes.class?.split(' ')).toEqual(expect.arrayContaining(['rw', 'mine']));
    });

    it('is named by what the page says names it', () => {
      const html = renderToStaticMarkup(<View comparison={comparison} aria-labelledby="there" />);
      expect(readMarkup(html).tags[0]?.attributes['aria-labelledby']).toBe('there');
    });

    it('says its language', () => {
      const [root] = readMarkup(renderToStaticMarkup(<View comparison={comparison} />)).tags;
      expect(root?.attributes.lang).toBe(comparison.lang);
    });
  });

  it.each([
    ['ComparisonTabs', ComparisonTabs],
    ['ComparisonSections', ComparisonSections],
  ])('%s says its language and its direction', (_name, Whole) => {
    const rootOf = (document: Comparison) =>
      readMarkup(renderToStaticMarkup(<Whole comparison={document} />)).tags[0]?.attributes;
    expect(rootOf(arabic)).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(rootOf(comparison)).toMatchObject({ lang: 'en-GB', dir: 'ltr' });
  });

  it('is read in another direction where the host says so, with all that is in it', () => {
    const html = renderToStaticMarkup(<ComparisonTabs comparison={comparison} dir="rtl" />);
    expect(new Set(readMarkup(html).tags.map(({ attributes }) => attributes.dir))).toEqual(
      new Set(['rtl', undefined]),
    );
  });

  it.each([
    ['ckb', 'rtl'],
    ['ur-PK', 'rtl'],
    ['mzn', 'rtl'],
    ['lrc', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ku', 'ltr'],
    ['arn', 'ltr'],
    ['syr-Syrc', 'rtl'],
    ['nqo-Nkoo', 'rtl'],
    ['ff-Adlm', 'rtl'],
    ['ff', 'ltr'],
  ])('%s is written %s', (lang, dir) => {
    const html = renderToStaticMarkup(<ComparisonTable comparison={{ ...comparison, lang }} />);
    expect(readMarkup(html).tags[0]?.attributes.dir).toBe(dir);
  });

  describe.each(Object.entries(examples))('%s', (_, document) => {
    it.each([
      ['ComparisonTabs', ComparisonTabs],
      ['ComparisonSections', ComparisonSections],
    ])('two copies of %s share no id, and every reference leads somewhere', (_name, Whole) => {
      const page = (
        <>
          <Whole comparison={document} idPrefix="one" />
          <Whole comparison={document} idPrefix="two" />
        </>
      );
      const html = renderToStaticMarkup(page);
      const ids = valuesOf(html, 'id');
      expect(ids.length).toBeGreaterThan(5);
      expect(duplicates(ids)).toEqual([]);
      const references = [
        ...valuesOf(html, 'aria-labelledby'),
        ...valuesOf(html, 'aria-controls'),
        ...valuesOf(html, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
      ];
      expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('its views stand together on a page without a prefix', () => {
      const html = blocks.map((block) => {
        const View = views[block];
        return renderToStaticMarkup(<View comparison={document} />);
      });
      expect(duplicates(valuesOf(html.join(''), 'id'))).toEqual([]);
    });
  });

  it.each([{}, { id: 'sources' }, { id: 'sources', className: 'mine' }])(
    'without sources of its own, the notes of a view lead to the list of the page, whatever that is given: %j',
    (attributes) => {
      const Table = views.comparison;
      const List = views.sources;
      const html = renderToStaticMarkup(
        <>
          <Table comparison={comparison} showSources={false} />
          <List comparison={comparison} {...attributes} />
        </>,
      );
      const ids = valuesOf(html, 'id');
      expect(duplicates(ids)).toEqual([]);
      const notes = valuesOf(html, 'href').map((href) => href.slice(1));
      expect(notes.length).toBeGreaterThan(20);
      expect(notes.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it('two lists of sources share no id where each has a prefix of its own', () => {
    const List = views.sources;
    const html = renderToStaticMarkup(
      <>
        <List comparison={comparison} idPrefix="one" />
        <List comparison={comparison} idPrefix="two" />
      </>,
    );
    const ids = valuesOf(html, 'id');
    expect(ids.length).toBeGreaterThan(10);
    expect(duplicates(ids)).toEqual([]);
  });

  it('ids of different kinds may be the same word', () => {
    const word = 'note';
    const role = { id: word, name: 'Note taker' };
    const other = { id: 'title', name: 'Title holder' };
    const source = { id: word, title: 'A note' };
    const claim = { text: 'Says so', sources: [{ source: word }] };
    const document: Comparison = {
      rolewise: 1,
      id: 'same-words',
      lang: 'en',
      title: 'Same words',
      roles: [{ ...role, summary: claim }, other],
      sources: [source, { id: 'title', title: 'A title' }],
      comparison: {
        groups: [
          {
            id: word,
            name: 'Note',
            aspects: [
              { id: word, name: 'Note', cells: { note: claim, title: claim } },
              { id: 'title', name: 'Title', shared: claim },
            ],
          },
        ],
      },
      lifecycles: {
        cycles: [
          {
            id: word,
            name: 'Note',
            kind: 'finite',
            summary: claim,
            stages: [
              { id: word, name: 'Note', summary: claim },
              { id: 'title', name: 'Title', summary: claim },
            ],
          },
        ],
      },
      raci: {
        scheme: raci,
        note: claim,
        parties: [{ role: word }, { role: 'title' }],
        groups: [
          {
            id: word,
            name: 'Note',
            activities: [
              { id: word, name: 'Note', assignments: { note: ['accountable'] }, ...claim },
              { id: 'title', name: 'Title', assignments: { title: ['accountable'] } },
            ],
          },
        ],
      },
      responsibilities: {
        roles: {
          note: { summary: claim, groups: [{ id: word, name: 'Note', items: [claim] }] },
          title: { groups: [{ id: word, name: 'Note', items: [claim] }] },
        },
      },
      questions: { roles: { note: [claim], title: [claim] } },
      skills: {
        items: [
          { id: word, name: 'Note', roles: [word] },
          { id: 'title', name: 'Title', roles: [word, 'title'] },
        ],
      },
      handoffs: {
        parties: [{ role: word }, { role: 'title' }],
        steps: [
          { id: word, party: word, name: 'Note', ...claim },
          { id: 'title', party: 'title', name: 'Title', ...claim },
        ],
      },
      scenarios: {
        items: [
          {
            id: word,
            name: 'Note',
            roles: { note: [claim], title: [claim] },
            steps: [
              { id: word, text: 'A note' },
              { id: 'title', text: 'A title' },
              { id: 'role-title', text: 'A title of a role' },
            ],
          },
          { id: 'note-title', name: 'Title of a note', shared: [claim] },
          { id: 'note-role-title', name: 'Title of a role', shared: [claim] },
        ],
      },
      fit: {
        statements: [
          { id: word, text: 'I take notes', speaksFor: { note: 1 } },
          { id: 'title', text: 'I hold titles', speaksFor: { title: 1 } },
        ],
      },
      overlap: {
        contexts: [
          { id: word, name: 'Note', items: [claim] },
          { id: 'effect', name: 'Effect', items: [claim] },
          { id: 'effect-note', name: 'Effect of a note', items: [claim] },
        ],
        effects: [
          { id: word, name: 'Note', kind: 'gain', situation: [claim], items: [claim] },
          { id: 'effect', name: 'Effect', kind: 'cost', items: [claim] },
        ],
      },
      tools: { items: [{ id: word, name: 'Note', kind: 'tool', roles: [word] }] },
      faq: { items: [{ id: word, question: 'Note?', answer: [claim] }] },
      takeaways: { items: [claim] },
      related: { items: [{ id: word, title: 'Note', url: 'https://example.org' }] },
    };
    expect(tabs.filter((block) => !document[block])).toEqual([]);
    const html = renderToStaticMarkup(<ComparisonSections comparison={document} />);
    const ids = valuesOf(html, 'id');
    expect(ids.length).toBeGreaterThan(40);
    expect(duplicates(ids)).toEqual([]);
    const within = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(within.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });
});

describe('labels', () => {
  const names = Object.keys(en) as (keyof typeof en)[];
  const labels = {
    ...Object.fromEntries(
      names.map((name) => [name, typeof en[name] === 'function' ? () => `«${name}»` : `«${name}»`]),
    ),
    // Names in a row are handed to another word.
    writtenBy: (list: string) => `«writtenBy» ${list}`,
  };
  const withGap: Comparison = {
    ...comparison,
    comparison: { groups: [{ id: 'g', name: 'G', aspects: [{ id: 'a', name: 'A' }] }] },
  };
  const mixed: Comparison = {
    ...comparison,
    roles: comparison.roles.map(({ discipline: _, ...role }) => role),
    basis: 'derived',
    edition: { authors: ['A'], editors: ['E'], reviewers: ['B'], updated: '2026-11-22' },
    sources: [{ id: 'read', title: 'Read', read: '2026-11-22' }],
    scenarios: {
      items: [
        {
          id: 's',
          name: 'S',
          steps: [
            { id: 'one', text: 'One', next: 'three' },
            { id: 'two', text: 'Two' },
            { id: 'three', text: 'Three' },
          ],
        },
      ],
    },
    skills: { items: [{ id: 'own', name: 'Own', roles: ['nobody'] }] },
    comparison: {
      groups: [
        {
          id: 'g',
          name: 'G',
          aspects: [{ id: 'a', name: 'A', shared: { text: 'Same', basis: 'derived' } }],
        },
      ],
    },
  };
  const bare: Comparison = { rolewise: 1, id: 'bare', lang: 'en', title: 'Bare', roles: [] };
  const documents = [
    ...Object.values(examples),
    ...tabs.map((block) => ({ ...bare, [block]: null })),
    withGap,
    mixed,
    withBrokenBlock(comparison, 'raci'),
  ];
  const html = documents
    .map((document) =>
      renderToStaticMarkup(
        <>
          <ComparisonSections comparison={document} labels={labels} />
          <views.sources comparison={bare} labels={labels} />
          <Byline comparison={document} labels={labels} />
          <ComparisonTable comparison={document} labels={labels} featuredRole="product-manager" />
        </>,
      ),
    )
    .join('');

  it.each(names)('%s can be said in other words', (name) => {
    expect(html).toContain(`«${name}»`);
  });

  it('leave no word of the views in English', () => {
    const drawn = renderToStaticMarkup(
      <ComparisonSections comparison={{ ...arabic, sources: [] }} labels={labels} />,
    );
    const said = [readMarkup(drawn).text, ...valuesOf(drawn, 'aria-label')].join(' ');
    expect(said).toContain('«yes»');
    expect(said.replace(/«[a-z]+»/gi, '')).not.toMatch(/[a-z]+/i);
  });
});
