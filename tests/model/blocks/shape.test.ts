import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../../src/model/index.js';
import { brief, soundDocument } from '../fixtures.js';
import { withWork, workDocument } from './document.js';

const found = (input: unknown): unknown => brief(parseComparison(input).findings);

describe('the blocks about daily work', () => {
  it('are read without findings, and stay as they are when they are read again', () => {
    const once = parseComparison(workDocument());
    expect(once.findings).toEqual([]);
    expect(parseComparison(JSON.parse(JSON.stringify(once.comparison)))).toEqual(once);
  });

  it('make lists and claims of single words', () => {
    const { comparison } = parseComparison(workDocument());
    expect(comparison?.questions?.roles.project).toEqual([{ text: 'By when?' }]);
    expect(comparison?.skills?.items[1]).toEqual({
      id: 'vision',
      name: 'Vision',
      roles: ['product'],
      text: ['Seeing ', { em: ['far'] }],
    });
    expect(comparison?.scenarios?.items[0]).toMatchObject({
      situation: [{ text: 'Usage falls' }],
      roles: { project: [{ text: 'Moves dates' }] },
      shared: [{ text: 'Tell everybody' }],
    });
    expect(comparison?.fit?.statements.map(({ speaksFor }) => speaksFor)).toEqual([
      { product: 1 },
      { project: 2 },
      { product: 1 },
    ]);
    expect(comparison?.overlap?.contexts[0]?.items).toEqual([{ text: 'They overlap' }]);
    expect(comparison?.tools?.items.map(({ kind }) => kind)).toEqual(['tool', 'framework']);
    expect(comparison?.faq?.items[0]?.answer).toEqual([{ text: 'Yes' }, { text: 'With care' }]);
    expect(comparison?.takeaways?.items).toEqual([
      { text: 'Both count' },
      { text: 'Ask why', roles: ['product'] },
      { disagree: [{ text: 'Yes' }, { text: 'No' }] },
    ]);
  });

  it('take an edition with editors and a note', () => {
    const edition = { authors: ['A'], editors: ['B'], reviewers: ['C'], note: 'From one book' };
    const { comparison, findings } = parseComparison(withWork([['edition'], edition]));
    expect(findings).toEqual([]);
    expect(comparison?.edition).toEqual({ ...edition, note: { text: 'From one book' } });
  });

  it('take 50 entries, and very long words', () => {
    const word = 'a'.repeat(3000);
    const many = Array.from({ length: 50 }, (_, i) => ({
      id: `skill-${i}`,
      name: `Skill ${i}`,
      text: word,
      roles: i % 2 ? 'product' : 'project',
    }));
    expect(found(withWork([['skills', 'items'], many]))).toEqual([]);
  });
});

describe('a block that is', () => {
  const blocks = Object.keys(workDocument()).filter((name) => !(name in soundDocument()));

  it.each(blocks)('missing: %s leaves the others as they are', (name) => {
    const { ok, comparison } = parseComparison(withWork([[name], undefined]));
    const { [name as 'faq']: _, ...others } = parseComparison(workDocument()).comparison ?? {};
    expect(ok).toBe(true);
    expect(comparison).toEqual(others);
  });

  it.each([...blocks, 'edition'])('broken: %s leaves the others as they are', (name) => {
    const { comparison, findings } = parseComparison(withWork([[name], 'nonsense']));
    const { [name as 'faq']: _, ...others } = parseComparison(workDocument()).comparison ?? {};
    const { [name as 'faq']: broken, ...rest } = { ...comparison };
    expect(brief(findings)).toEqual([['value/type', name]]);
    if (name !== 'edition') {
      expect(broken).toBe('nonsense');
      expect(rest).toEqual(others);
    }
  });

  it.each<[string, string, unknown]>([
    ['questions', 'questions.roles', { roles: {} }],
    ['questions', 'questions.roles.product', { roles: { product: [] } }],
    ['skills', 'skills.items', { items: [] }],
    ['skills', 'skills.items.0.roles', { items: [{ id: 'a', name: 'A', roles: [] }] }],
    ['handoffs', 'handoffs.steps', { parties: [{ role: 'product' }], steps: [] }],
    ['scenarios', 'scenarios.items', { items: [] }],
    ['scenarios', 'scenarios.items.0.roles', { items: [{ id: 'a', name: 'A', roles: {} }] }],
    ['overlap', 'overlap.contexts', { contexts: [] }],
    ['tools', 'tools.items', { items: [] }],
    ['faq', 'faq.items', { items: [] }],
    ['faq', 'faq.items.0.answer', { items: [{ id: 'a', question: 'A?', answer: [] }] }],
    ['takeaways', 'takeaways.items', { items: [] }],
    ['related', 'related.items', { items: [] }],
  ])('empty: %s has nothing to show at %s', (name, path, value) => {
    expect(found(withWork([[name], value]))).toContainEqual(['list/empty', path]);
  });
});

describe('a value that cannot stand where it is', () => {
  const statement = ['fit', 'statements', 0, 'speaksFor'];

  it.each<[string, (string | number)[], unknown, [string, string, string?]]>([
    [
      'a field of an older habit',
      ['skills', 'items', 0, 'rolls'],
      'x',
      ['key/unknown', 'skills.items.0.rolls', 'roles'],
    ],
    [
      'one statement alone',
      ['fit', 'statements'],
      [{ id: 'a', text: 'A', speaksFor: 'product' }],
      ['list/short', 'fit.statements'],
    ],
    [
      'half a weight',
      statement,
      { product: 0.5 },
      ['number/whole', 'fit.statements.0.speaksFor.product'],
    ],
    [
      'no weight',
      statement,
      { product: 0 },
      ['number/small', 'fit.statements.0.speaksFor.product'],
    ],
    [
      'too much weight',
      statement,
      { product: 11 },
      ['number/large', 'fit.statements.0.speaksFor.product'],
    ],
    [
      'one choice alone',
      ['scenarios', 'items', 1, 'steps', 1, 'choices'],
      [{ text: 'A', to: 'do' }],
      ['list/short', 'scenarios.items.1.steps.1.choices'],
    ],
    [
      'a kind of tool',
      ['tools', 'items', 0, 'kind'],
      'framwork',
      ['value/word', 'tools.items.0.kind', 'framework'],
    ],
    [
      'an effect that is neither',
      ['overlap', 'effects', 0, 'kind'],
      'gains',
      ['value/word', 'overlap.effects.0.kind', 'gain'],
    ],
    [
      'an address that runs code',
      ['related', 'items', 0, 'url'],
      'javascript:alert(1)',
      ['text/link', 'related.items.0.url'],
    ],
    [
      'a date in words',
      ['related', 'items', 0, 'published'],
      'May',
      ['date/format', 'related.items.0.published'],
    ],
    [
      'marks in a name',
      ['handoffs', 'steps', 1, 'hands', 'what'],
      '<b>plan</b>',
      ['text/html', 'handoffs.steps.1.hands.what'],
    ],
  ])('%s', (_, path, value, expected) => {
    expect(found(withWork([path, value]))).toContainEqual(expected);
  });
});
