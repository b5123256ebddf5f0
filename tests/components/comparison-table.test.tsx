import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import {
  ComparisonTable,
  type ComparisonTableProps,
} from '../../src/components/comparison-table/index.js';
import { de } from '../../src/locales/de.js';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import { readMarkup, visibleText } from '../fixtures/markup.js';

const draw = (props: Partial<ComparisonTableProps> = {}) =>
  renderToStaticMarkup(<ComparisonTable comparison={comparison} {...props} />);

/** The rows of the body as text, the names of groups among them. */
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr [^>]*>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) => readMarkup(row).text);

const table = (cells: object, roles = ['a', 'b']) =>
  parseComparison({
    id: 'doc',
    lang: 'en',
    title: 'Doc',
    roles: roles.map((id) => ({ id, name: id.toUpperCase() })),
    sources: [
      { id: 's', title: 'S' },
      { id: 't', title: 'T' },
    ],
    comparison: { groups: [{ id: 'g', name: 'G', aspects: [{ id: 'x', name: 'X', ...cells }] }] },
  }).comparison as Comparison;

describe('a comparison drawn in part', () => {
  it('holds the differences alone, and says what it leaves out', () => {
    const html = draw({ show: 'differences' });
    expect(visibleText(html)).toContain(
      '13 of 15 aspects shown; 2 where the roles agree are hidden',
    );
    expect(rowsOf(html)).toHaveLength(4 + 13);
    expect(rowsOf(html)[0]).toBe('Purpose 3 of 4 differ');
    expect(visibleText(html)).not.toContain('Way of working');
  });

  it('holds the similarities alone, and counts them under the groups that have any', () => {
    const html = draw({ show: 'similarities' });
    expect(rowsOf(html).map((row) => row.slice(0, 23))).toEqual([
      'Purpose 1 of 4 agree',
      expect.stringMatching(/^Goals in common/),
      'Daily work 1 of 4 agree',
      expect.stringMatching(/^Way of working/),
    ]);
  });

  it('lists the sources that it still cites, and no other', () => {
    const titles = [
      ...draw({ show: 'similarities', comparison: withoutSummaries }).matchAll(/<cite>/g),
    ];
    const all = [...draw({ comparison: withoutSummaries }).matchAll(/<cite>/g)];
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.length).toBeLessThan(all.length);
  });

  it('is a sentence, and no empty table, where nothing is left', () => {
    const html = draw({ comparison: table({ shared: 'Same' }), show: 'differences' });
    expect(html).not.toContain('<table');
    expect(visibleText(html)).toContain('0 of 1 aspects shown; 1 where the roles agree is hidden');
  });

  it('says it in the words of the language', () => {
    expect(visibleText(draw({ show: 'similarities', labels: de }))).toContain(
      '2 von 15 Aspekten angezeigt; 13, bei denen die Rollen sich unterscheiden, sind ausgeblendet',
    );
  });
});

const withoutSummaries: Comparison = {
  ...comparison,
  roles: comparison.roles.map(({ summary: _, ...role }) => role),
};

describe('without script', () => {
  it('all rows are there, and no control', () => {
    const html = draw();
    expect(rowsOf(html)).toHaveLength(4 + 15);
    expect(html).not.toMatch(/<(?:input|form|button|output)\b/);
  });

  it('says in words of every row on which the roles agree that they do', () => {
    const [, row] = rowsOf(draw({ comparison: table({ shared: 'Same' }) }));
    // The cell of the second role is there for those who hear the table.
    expect(row).toBe('X Both: SameSame as A');
  });

  it('says so, too, where the answers stand apart because their sources do', () => {
    const one = { text: 'Same', basis: 'derived' };
    const other = { text: 'same', sources: [{ source: 's' }] };
    const [, row] = rowsOf(draw({ comparison: table({ cells: { a: one, b: other } }) }));
    expect(row).toMatch(/^X all agree/);
    const [, apart] = rowsOf(draw({ comparison: table({ cells: { a: 'One', b: 'Other' } }) }));
    expect(apart).not.toContain('agree');
  });

  it('says of a shared answer that its sources disagree', () => {
    const disagree = [
      { text: 'One', sources: [{ source: 's' }] },
      { text: 'Other', sources: [{ source: 't' }] },
    ];
    const [group, row] = rowsOf(draw({ comparison: table({ shared: { disagree } }) }));
    expect(group).toBe('G differs');
    expect(row).toContain('Sources disagree');
  });
});

describe('the role that a page is about', () => {
  const heads = (html: string) =>
    [...html.matchAll(/<th [^>]*scope="col"[^>]*>(.*?)<\/th>/g)].map(([, head = '']) => head);

  it('is marked with a word and a mark in its head, and stays where it is', () => {
    const [, first = '', second = ''] = heads(draw({ featuredRole: 'project-manager' }));
    expect(readMarkup(first).text).toMatch(/^Product manager/);
    expect(readMarkup(second).text).toMatch(/^Project manager in focus/);
    expect(second.match(/class="rw-key"/g)).toHaveLength(1);
    expect(first).not.toContain('rw-key');
  });

  it('is marked in every cell that brings its name along in a narrow container', () => {
    const html = draw({ featuredRole: 'project-manager' });
    const named = [...html.matchAll(/<span class="rw-who"[^>]*>(.*?)<\/td>/g)].map(
      ([, words = '']) => readMarkup(words.replace(/<\/span>$/, '')).text,
    );
    expect(named.filter((text) => text.startsWith('Project manager in focus'))).toHaveLength(13);
    expect(named.filter((text) => /^Product manager.*in focus/.test(text))).toEqual([]);
  });

  it('marks nothing for a role that is not there', () => {
    expect(draw({ featuredRole: 'nobody' })).toBe(draw());
  });
});
