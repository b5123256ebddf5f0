import { describe, expect, it } from 'vitest';
import { parseComparison, plainText, textsOf } from '../../src/model/index.js';
import { soundDocument } from './fixtures.js';

const comparison = parsed(soundDocument());
const texts = textsOf(comparison);

function parsed(input: unknown) {
  const result = parseComparison(input);
  if (!result.ok) throw new Error('the document did not parse');
  return result.comparison;
}

describe('the texts of a document', () => {
  it('are those that readers see, in its order', () => {
    const { scheme: _, ...raci } = comparison.raci ?? {};
    const seen = textsOf({ ...comparison, raci } as typeof comparison);
    expect(seen.map(({ text }) => plainText(text))).toEqual([
      'Two roles',
      'What each does',
      ...['Product manager', 'Owns the product', 'Project manager', 'Project'],
      'A book',
      ...['Purpose', 'Goal', 'Value', 'Time', 'Budget', 'Client-facing', 'It depends', 'End'],
      ...['Never', 'Always'],
      ...['Life of a product', 'What was learnt', 'Discovery', 'Growth', 'A release'],
      ...['Life of a project', 'Planning', 'Closing'],
      ...['Design', 'Start', 'Set the roadmap', 'Plan the work'],
      ...['Direct', 'Set the vision', 'Direct', 'Plan'],
    ]);
  });

  it('are found again by id and by position', () => {
    const goal = texts.find(({ text }) => text === 'Budget');
    expect(goal).toEqual({
      idPath: 'comparison.groups.purpose.aspects.goal.cells.project.list.1.text',
      path: ['comparison', 'groups', 0, 'aspects', 0, 'cells', 'project', 'list', 1, 'text'],
      kind: 'claim',
      text: 'Budget',
    });
    for (const { path, text } of texts) {
      const found = path.reduce<unknown>(
        (value, step) => Reflect.get(Object(value), step),
        comparison,
      );
      expect(found).toBe(text);
    }
    expect(new Set(texts.map(({ idPath }) => idPath)).size).toBe(texts.length);
  });

  it('keep their ids in a document that is ordered otherwise', () => {
    const reversed = parsed({ ...soundDocument(), roles: [...(comparison.roles ?? [])].reverse() });
    const ids = (list: typeof texts) => list.map(({ idPath }) => idPath).toSorted();
    expect(ids(textsOf(reversed))).toEqual(ids(texts));
  });

  it('say what they are', () => {
    const kinds = Object.fromEntries(texts.map(({ idPath, kind }) => [idPath, kind]));
    expect(kinds).toMatchObject({
      title: 'name',
      'summary.text': 'claim',
      'sources.book.title': 'proper',
      'comparison.groups.purpose.aspects.client.cells.project.notApplicable': 'text',
      'raci.parties.design.name': 'name',
    });
  });

  it('are one for each person named, and marked text is one text', () => {
    const edition = { authors: ['Ada', 'Grace'], updated: '2024' };
    const found = textsOf(parsed({ ...soundDocument(), edition }));
    expect(found.filter(({ idPath }) => idPath.startsWith('edition'))).toMatchObject([
      { idPath: 'edition.authors.0', path: ['edition', 'authors', 0], kind: 'proper', text: 'Ada' },
      { idPath: 'edition.authors.1', text: 'Grace' },
    ]);
    expect(texts.find(({ idPath }) => idPath === 'roles.product.definition.0.text')?.text).toEqual([
      'Owns the ',
      { strong: ['product'] },
    ]);
  });
});
