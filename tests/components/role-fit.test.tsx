import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { RoleFit } from '../../src/components/role-fit/index.js';
import { type Comparison, parseComparison } from '../../src/model/index.js';
import { comparison } from '../fixtures/examples.js';
import { readMarkup, valuesOf, visibleText } from '../fixtures/markup.js';

const draw = (document: Parameters<typeof RoleFit>[0]['comparison'], idPrefix?: string) =>
  renderToStaticMarkup(<RoleFit comparison={document} idPrefix={idPrefix} />);

/** A document with this fit and these roles. */
const withFit = (fit: unknown, roles = ['Baker', 'Miller']): Comparison =>
  parseComparison({
    id: 'mill',
    lang: 'en',
    title: 'Mill',
    roles: roles.map((name) => ({ id: name.toLowerCase(), name })),
    fit,
  }).comparison as Comparison;

const weighed = withFit({
  scale: [
    { id: 'never', name: 'Never', points: 0 },
    { id: 'often', name: 'Often', points: 3 },
  ],
  statements: [
    { id: 'early', text: 'I get up early.', speaksFor: { baker: 2 } },
    { id: 'water', text: 'I like water.', speaksFor: ['baker', 'miller'] },
  ],
  results: { baker: 'Bread draws you.' },
  both: 'Flour draws you.',
});

const html = draw(comparison);
const { tags } = readMarkup(html);
const named = (name: string) => tags.filter((tag) => tag.name === name && !tag.closing);

describe('the questionnaire', () => {
  const statements = comparison.fit?.statements ?? [];

  it('asks each statement in a group of its own, with native radios of one name', () => {
    expect(named('fieldset')).toHaveLength(statements.length);
    expect(named('legend')).toHaveLength(statements.length);
    const radios = named('input');
    expect(radios.every(({ attributes }) => attributes.type === 'radio')).toBe(true);
    const names = radios.map(({ attributes }) => attributes.name);
    expect(new Set(names).size).toBe(statements.length);
    expect(names).toHaveLength(3 * statements.length);
  });

  it('labels every radio in words', () => {
    expect(
      html.match(/<label><input[^>]*\/><span>(?:No|Partly|Yes)<\/span><\/label>/g),
    ).toHaveLength(3 * statements.length);
  });

  it('takes the answers of the document, with their points', () => {
    const own = draw(weighed);
    expect(own).toContain('value="3"/><span>Often</span>');
    expect(own).not.toContain('Partly');
  });

  it('stands twice on a page without names or ids in common', () => {
    const values = (prefix: string) =>
      ['id', 'name'].flatMap((attribute) => valuesOf(draw(comparison, prefix), attribute));
    const second = new Set(values('two'));
    expect(values('one').filter((value) => second.has(value))).toEqual([]);
  });

  it('sends nothing, even where no script stops it', () => {
    expect(named('form').map(({ attributes }) => attributes.method)).toEqual(['dialog']);
    expect(named('button').map(({ attributes }) => attributes.type)).toEqual(['reset']);
  });

  it('leads back from its sources to places that are there', () => {
    const ids = new Set(valuesOf(html, 'id'));
    const inside = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(4);
    expect(inside.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
  });
});

describe('the key for paper and for pages without script', () => {
  it('says which statements speak for which role, and what answers count', () => {
    const text = visibleText(html);
    expect(text).toContain('No 0, Partly 1, Yes 2.');
    expect(text).toMatch(/Product manager\s*Statements that speak for it: 1, 3, 5, 7, 9, 11/);
    expect(text).toMatch(/Project manager\s*Statements that speak for it: 2, 4, 6, 8, 10, 12/);
  });

  it('says what each result comes to, and a tie', () => {
    const text = visibleText(html);
    expect(text).toContain('Customer problems, ideas and direction draw you');
    expect(text).toMatch(/Equally many points: Both kinds of work draw you/);
  });

  it('writes out weights, and a role that nothing speaks for', () => {
    const text = visibleText(draw(weighed));
    expect(text).toMatch(/Baker\s*Statements that speak for it: 1 \(×2\), 2/);
    expect(text).toContain('Never 0, Often 3.');
    expect(visibleText(draw(withFit(weighed.fit, ['Baker', 'Miller', 'Farmer'])))).toMatch(
      /Farmer\s*No statement speaks for it/,
    );
  });

  it('is not hidden by an attribute', () => {
    expect(tags.filter(({ attributes }) => 'hidden' in attributes)).toEqual([]);
  });
});

describe('a fit that is odd', () => {
  it('has the usual answers where the document lost its own', () => {
    const fit = { ...weighed.fit, scale: [] } as unknown as Comparison['fit'];
    expect(visibleText(draw({ ...weighed, fit }))).toContain('Partly');
  });

  it('says that there is nothing to ask', () => {
    const fit = { statements: [] } as unknown as Comparison['fit'];
    const empty = draw({ ...weighed, fit });
    expect(empty).toContain('rw-notice');
    expect(empty).not.toContain('<form');
  });

  it('asks fifty statements that all speak for one role', () => {
    const many = withFit({
      statements: Array.from({ length: 50 }, (_, index) => ({
        id: `s${index}`,
        text: `${index} `.repeat(40),
        speaksFor: 'baker',
      })),
    });
    expect(draw(many).match(/<fieldset/g)).toHaveLength(50);
  });
});
