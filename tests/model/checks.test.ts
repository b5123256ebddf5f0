import { describe, expect, it } from 'vitest';
import { checkComparison, parseComparison, raci } from '../../src/model/index.js';
import { brief, found, messages, withValue } from './fixtures.js';

const aspect = ['comparison', 'groups', 0, 'aspects', 0];
const cycle = ['lifecycles', 'cycles', 0];
const stage = [...cycle, 'stages', 1];
const activity = ['raci', 'groups', 0, 'activities', 0];
const row = [...activity, 'assignments'];

const cases: Record<string, [string, unknown, [string, string, string?][]][]> = {
  'id/duplicate': [
    [
      'roles',
      withValue(['roles', 2], { id: 'product', name: 'X' }),
      [['id/duplicate', 'roles.2.id']],
    ],
    [
      'sources',
      withValue(['sources', 1], { id: 'book', title: 'X' }),
      [['id/duplicate', 'sources.1.id']],
    ],
    [
      'groups',
      withValue(['comparison', 'groups', 1], {
        id: 'purpose',
        name: 'X',
        aspects: [{ id: 'x', name: 'X', shared: 'x' }],
      }),
      [['id/duplicate', 'comparison.groups.1.id']],
    ],
    [
      'aspects across groups',
      withValue(['comparison', 'groups', 1], {
        id: 'x',
        name: 'X',
        aspects: [{ id: 'goal', name: 'X', shared: 'x' }],
      }),
      [['id/duplicate', 'comparison.groups.1.aspects.0.id']],
    ],
    [
      'life cycles',
      withValue(['lifecycles', 'cycles', 1, 'id'], 'product-life'),
      [
        ['lifecycle/nesting', 'lifecycles.cycles.0.stages.1.nested.0.lifecycle', 'product-life'],
        ['id/duplicate', 'lifecycles.cycles.1.id'],
      ],
    ],
    [
      'stages across life cycles',
      withValue(['lifecycles', 'cycles', 1, 'stages', 1, 'id'], 'growth'),
      [['id/duplicate', 'lifecycles.cycles.1.stages.1.id']],
    ],
    [
      'activities',
      withValue(['raci', 'groups', 0, 'activities', 1, 'id'], 'roadmap'),
      [['id/duplicate', 'raci.groups.0.activities.1.id']],
    ],
    [
      'a role twice among the parties',
      withValue(['raci', 'parties', 3], { role: 'product' }),
      [['id/duplicate', 'raci.parties.3.role']],
    ],
    [
      'a party with the id of a role that takes part',
      withValue(['raci', 'parties', 3], { id: 'project', name: 'X' }),
      [['id/duplicate', 'raci.parties.3.id']],
    ],
    [
      'groups of one card',
      withValue(['responsibilities', 'roles', 'product', 'groups', 1], {
        id: 'direct',
        name: 'X',
        items: ['x'],
      }),
      [['id/duplicate', 'responsibilities.roles.product.groups.1.id']],
    ],
  ],
  'reference/role': [
    [
      'a cell',
      withValue([...aspect, 'cells', 'projekt'], 'x'),
      [['reference/role', `${aspect.join('.')}.cells.projekt`, 'project']],
    ],
    [
      'a life cycle',
      withValue([...cycle, 'role'], 'produkt'),
      [['reference/role', 'lifecycles.cycles.0.role', 'product']],
    ],
    [
      'a party',
      withValue(['raci', 'parties', 3], { role: 'desing' }),
      [['reference/role', 'raci.parties.3.role']],
    ],
    [
      'responsibilities',
      withValue(['responsibilities', 'roles', 'projct'], {
        groups: [{ id: 'x', name: 'X', items: ['x'] }],
      }),
      [['reference/role', 'responsibilities.roles.projct', 'project']],
    ],
  ],
  'reference/source': [
    [
      'a claim',
      withValue([...aspect, 'cells', 'product', 'sources'], ['boko']),
      [['reference/source', `${aspect.join('.')}.cells.product.sources.0.source`, 'book']],
    ],
    [
      'deep in a list',
      withValue([...aspect, 'cells', 'project', 'list', 1, 'sources', 0], { source: 'else' }),
      [['reference/source', `${aspect.join('.')}.cells.project.list.1.sources.0.source`]],
    ],
  ],
  'reference/stage': [
    [
      'an activity',
      withValue([...activity, 'stage'], 'discvoery'),
      [['reference/stage', `${activity.join('.')}.stage`, 'discovery']],
    ],
  ],
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
  'aspect/cells': [
    [
      'a gap',
      withValue([...aspect, 'cells'], { product: 'x' }),
      [['aspect/cells', `${aspect.join('.')}.cells.project`]],
    ],
    [
      'both',
      withValue([...aspect, 'shared'], 'x'),
      [['aspect/cells', `${aspect.join('.')}.shared`]],
    ],
    [
      'neither',
      withValue([...aspect, 'cells'], undefined),
      [['aspect/cells', `${aspect.join('.')}.cells`]],
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
  'lifecycle/alongside': [
    [
      'itself',
      withValue([...stage, 'alongside'], 'growth'),
      [['lifecycle/alongside', `${stage.join('.')}.alongside`]],
    ],
    [
      'a stage of another life cycle',
      withValue([...stage, 'alongside'], 'planning'),
      [['lifecycle/alongside', `${stage.join('.')}.alongside`]],
    ],
    [
      'nothing',
      withValue([...stage, 'alongside'], 'discovry'),
      [['lifecycle/alongside', `${stage.join('.')}.alongside`, 'discovery']],
    ],
  ],
  'lifecycle/returns': [
    [
      'in a finite one',
      withValue([...cycle, 'kind'], 'finite'),
      [['lifecycle/returns', 'lifecycles.cycles.0.returns']],
    ],
    [
      'to nothing',
      withValue([...cycle, 'returns', 'to'], 'discovry'),
      [['lifecycle/returns', 'lifecycles.cycles.0.returns.to', 'discovery']],
    ],
    [
      'forward',
      withValue([...cycle, 'returns'], { from: 'discovery', to: 'growth', text: 'x' }),
      [['lifecycle/returns', 'lifecycles.cycles.0.returns.to']],
    ],
  ],
  'lifecycle/nesting': [
    [
      'nothing',
      withValue([...stage, 'nested', 0, 'lifecycle'], 'projct-life'),
      [['lifecycle/nesting', `${stage.join('.')}.nested.0.lifecycle`, 'project-life']],
    ],
    [
      'itself',
      withValue([...stage, 'nested', 0, 'lifecycle'], 'product-life'),
      [['lifecycle/nesting', `${stage.join('.')}.nested.0.lifecycle`]],
    ],
    [
      'a circle of two',
      withValue(
        ['lifecycles', 'cycles', 1, 'stages', 0, 'nested'],
        [{ id: 'back', name: 'Back', lifecycle: 'product-life' }],
      ),
      [['lifecycle/nesting', 'lifecycles.cycles.1.stages.0.nested.0.lifecycle']],
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

it('checks a comparison whose blocks were put together by hand', () => {
  const { comparison } = parseComparison(withValue(['edition'], {}));
  if (!comparison) throw new Error('the sound document did not parse');
  const findings = checkComparison({ ...comparison, sources: [] });
  expect(brief(findings).map(([code]) => code)).toEqual(Array(3).fill('reference/source'));
});
