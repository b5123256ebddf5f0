import { describe, expect, it } from 'vitest';
import { parseComparison, raci } from '../../src/model/index.js';
import { found, messages, withValue } from './fixtures.js';

const activity = ['raci', 'groups', 0, 'activities', 0];
const row = [...activity, 'assignments'];

const cases: Record<string, [string, unknown, [string, string, string?][]][]> = {
  'reference/party': [
    [
      'an assignment',
      withValue([...row, 'desing'], 'informed'),
      [['reference/party', `${row.join('.')}.desing`, 'design']],
    ],
  ],
  'reference/assignment': [
    [
      'a word',
      withValue([...row, 'design'], ['informd']),
      [['reference/assignment', `${row.join('.')}.design.0`, 'informed']],
    ],
    [
      'a letter',
      withValue([...row, 'design'], 'C'),
      [['reference/assignment', `${row.join('.')}.design.0`, 'consulted']],
    ],
  ],
  'raci/count': [
    [
      'two accountable',
      withValue([...row, 'design'], 'accountable'),
      [['raci/count', `${row.join('.')}.design`]],
    ],
    [
      'none accountable',
      withValue([...row, 'product'], 'responsible'),
      [['raci/count', row.join('.')]],
    ],
    [
      'none responsible',
      withValue([...row, 'product'], 'accountable'),
      [['raci/count', row.join('.')]],
    ],
  ],
  'raci/twice': [
    [
      'a word',
      withValue([...row, 'design'], ['informed', 'informed']),
      [['raci/twice', `${row.join('.')}.design.1`]],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, bad) => {
  it.each(bad)('%s', (__, input, expected) => {
    expect(found(input)).toEqual(expected);
  });
});

describe('messages', () => {
  it('name the activity, the parties and what to write', () => {
    expect(messages(parseComparison(withValue([...row, 'design'], 'accountable')))).toBe(
      'In "Set the roadmap" "product" and "design" are both "accountable"; RACI asks for exactly 1. ' +
        'Keep one and write "responsible", "consulted" or "informed" for the other, or nothing.',
    );
    expect(messages(parseComparison(withValue([...row, 'product'], 'accountable')))).toBe(
      'In "Set the roadmap" nobody is "responsible"; RACI asks for at least 1. ' +
        'Write "responsible" for one of the parties: product, project, design.',
    );
    expect(messages(parseComparison(withValue([...row, 'desing'], 'informed')))).toBe(
      '"desing" is not a party of this matrix, so no column can show what it does in "Set the roadmap". ' +
        'Write "design" instead.',
    );
  });
});

describe('a scheme of one’s own', () => {
  const own = {
    id: 'own',
    name: 'Own',
    assignments: [
      { id: 'drives', letter: 'D', name: 'Drives', min: 1, max: 2 },
      { id: 'helps', letter: 'H', name: 'Helps' },
    ],
  };
  const matrix = (assignments: Record<string, string>): unknown =>
    withValue(['raci'], {
      scheme: own,
      parties: [{ role: 'product' }, { role: 'project' }, { id: 'design', name: 'Design' }],
      groups: [{ id: 'a', name: 'A', activities: [{ id: 'b', name: 'B', assignments }] }],
    });

  it('brings its words and rules', () => {
    expect(found(matrix({ product: 'drives', project: 'drives', design: 'helps' }))).toEqual([]);
    expect(found(matrix({ product: 'responsible', project: 'drives' }))).toEqual([
      ['reference/assignment', 'raci.groups.0.activities.0.assignments.product.0'],
    ]);
    const three = { product: 'drives', project: 'drives', design: 'drives' };
    expect(found(matrix(three))).toEqual([
      ['raci/count', 'raci.groups.0.activities.0.assignments.design'],
    ]);
  });

  it('stands in the parsed document with its words and a figure each; RACI where none is named', () => {
    const row = { product: 'drives', project: 'helps' };
    expect(parseComparison(matrix(row)).comparison?.raci?.scheme).toMatchObject({
      ...own,
      assignments: [{ shape: 'square' }, { shape: 'seal' }],
    });
    expect(parseComparison(withValue(['raci', 'scheme'], 'raci')).comparison?.raci?.scheme).toEqual(
      raci,
    );
  });
});
