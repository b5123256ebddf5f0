import { describe, expect, it } from 'vitest';
import { soundDocument, withValue } from '../fixtures.js';
import { seen } from './seen.js';

describe('id/duplicate', () => {
  it('lets ids of different kinds be the same', () => {
    expect(seen(withValue(['comparison', 'groups', 0, 'id'], 'product'))).toBe('');
  });

  it('names both places', () => {
    expect(seen(withValue(['comparison', 'groups', 0, 'aspects', 1, 'id'], 'goal'))).toBe(
      'id/duplicate comparison.groups[0].aspects[1].id: Another aspect already has the id "goal", ' +
        'so a link or reference could mean either. Give each its own id.\n' +
        '    comparison.groups[0].aspects[0].id: the first aspect with this id',
    );
  });

  it.each<[string, readonly (string | number)[], unknown, string, string]>([
    ['roles', ['roles', 2], { id: 'product', name: 'X' }, 'roles[2].id', 'roles[0].id'],
    ['sources', ['sources', 1], { id: 'book', title: 'X' }, 'sources[1].id', 'sources[0].id'],
    [
      'groups',
      ['comparison', 'groups', 1],
      { id: 'purpose', name: 'X', aspects: [{ id: 'x', name: 'X', shared: 'x' }] },
      'comparison.groups[1].id',
      'comparison.groups[0].id',
    ],
    [
      'aspects across groups',
      ['comparison', 'groups', 1],
      { id: 'x', name: 'X', aspects: [{ id: 'goal', name: 'X', shared: 'x' }] },
      'comparison.groups[1].aspects[0].id',
      'comparison.groups[0].aspects[0].id',
    ],
    [
      'life cycles',
      ['lifecycles', 'cycles', 2],
      { id: 'project-life', name: 'X', kind: 'finite', stages: [{ id: 'x', name: 'X' }] },
      'lifecycles.cycles[2].id',
      'lifecycles.cycles[1].id',
    ],
    [
      'stages across life cycles',
      ['lifecycles', 'cycles', 1, 'stages', 2],
      { id: 'growth', name: 'X' },
      'lifecycles.cycles[1].stages[2].id',
      'lifecycles.cycles[0].stages[1].id',
    ],
    [
      'nested life cycles across stages',
      ['lifecycles', 'cycles', 0, 'stages', 0, 'nested'],
      [{ id: 'release', name: 'X', lifecycle: 'project-life' }],
      'lifecycles.cycles[0].stages[1].nested[0].id',
      'lifecycles.cycles[0].stages[0].nested[0].id',
    ],
    [
      'activities',
      ['raci', 'groups', 0, 'activities', 1, 'id'],
      'roadmap',
      'raci.groups[0].activities[1].id',
      'raci.groups[0].activities[0].id',
    ],
    [
      'a role twice among the parties',
      ['raci', 'parties', 3],
      { role: 'product' },
      'raci.parties[3].role',
      'raci.parties[0].role',
    ],
    [
      'a party with the id of a role that takes part',
      ['raci', 'parties', 3],
      { id: 'project', name: 'X' },
      'raci.parties[3].id',
      'raci.parties[1].role',
    ],
    [
      'groups of one card',
      ['responsibilities', 'roles', 'product', 'groups', 1],
      { id: 'direct', name: 'X', items: ['x'] },
      'responsibilities.roles.product.groups[1].id',
      'responsibilities.roles.product.groups[0].id',
    ],
  ])('keeps apart %s', (_, path, value, place, first) => {
    const lines = seen(withValue(path, value)).split('\n');
    const [found = '', other = ''] = lines.slice(
      lines.findIndex((line) => line.startsWith('id/duplicate')),
    );
    expect(found).toContain(`id/duplicate ${place}: `);
    expect(other).toContain(`    ${first}: `);
  });

  it('finds nothing in a sound document', () => {
    expect(seen(soundDocument())).toBe('');
  });
});
