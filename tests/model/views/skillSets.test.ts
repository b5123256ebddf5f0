import { describe, expect, it } from 'vitest';
import { skillSets } from '../../../src/model/index.js';

const roles = (...ids: string[]): { roles: { id: string }[] } => ({
  roles: ids.map((id) => ({ id })),
});
const block = (
  ...items: (readonly [string, ...string[]])[]
): {
  items: { name: string; roles: string[] }[];
} => ({ items: items.map(([name, ...rest]) => ({ name, roles: rest })) });

const names = (items: readonly { name: string }[]): string[] => items.map(({ name }) => name);

describe('skills of two roles', () => {
  const { own, shared, partly, rows } = skillSets(
    roles('product', 'project'),
    block(
      ['plan', 'project'],
      ['talk', 'project', 'product'],
      ['ask', 'product'],
      ['lead', 'product', 'project'],
      ['budget', 'project'],
    ),
  );

  it('are lists of each role’s own and of what both share, in the document’s order', () => {
    expect(own.map(names)).toEqual([['ask'], ['plan', 'budget']]);
    expect(names(shared)).toEqual(['talk', 'lead']);
    expect(partly).toEqual([]);
  });

  it('are rows, too', () => {
    expect(rows.map(({ item, has }) => [item.name, ...has])).toEqual([
      ['plan', false, true],
      ['talk', true, true],
      ['ask', true, false],
      ['lead', true, true],
      ['budget', false, true],
    ]);
  });
});

it('tells what several roles share from what all do, by combination', () => {
  const { own, shared, partly } = skillSets(
    roles('a', 'b', 'c', 'd'),
    block(['1', 'c', 'a'], ['2', 'a', 'b', 'c', 'd'], ['3', 'b', 'd'], ['4', 'a', 'c'], ['5', 'd']),
  );
  expect(own.map(names)).toEqual([[], [], [], ['5']]);
  expect(names(shared)).toEqual(['2']);
  expect(partly.map((set) => [set.roles.map(({ id }) => id).join(), names(set.items)])).toEqual([
    ['a,c', ['1', '4']],
    ['b,d', ['3']],
  ]);
});

it('counts a role that is named twice once, and does not lose what no known role has', () => {
  const { own, partly, rows } = skillSets(
    roles('a', 'b'),
    block(['1', 'a', 'a'], ['2', 'nobody'], ['3', 'b', 'nobody']),
  );
  expect(own.map(names)).toEqual([['1'], ['3']]);
  expect(partly.map((set) => [set.roles.map(({ id }) => id).join(), names(set.items)])).toEqual([
    ['', ['2']],
  ]);
  expect(rows).toHaveLength(3);
});
