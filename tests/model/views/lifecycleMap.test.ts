import { describe, expect, it } from 'vitest';
import type { Lifecycle } from '../../../src/model/index.js';
import { lifecycleMap } from '../../../src/model/index.js';
import { comparison } from '../../fixtures/examples.js';

const roles = [{ id: 'product', name: 'Product manager' }];

/** A life cycle of two stages, of which the second holds lives of the kinds named. */
function life(id: string, ...holds: string[]): Lifecycle {
  const nested = holds.map((lifecycle) => ({
    id: `${id}-${lifecycle}`,
    name: lifecycle,
    lifecycle,
  }));
  const stages = [
    { id: `${id}-a`, name: 'A' },
    { id: `${id}-b`, name: 'B', ...(nested.length > 0 && { nested }) },
  ];
  return { id, name: id, kind: 'finite', stages };
}

/** The ids of what is drawn in full, as bars, and held. */
function sorted(...cycles: Lifecycle[]) {
  const { tracks, bars, held } = lifecycleMap({ roles, lifecycles: { cycles } });
  const ids = (list: typeof tracks) => list.map(({ lifecycle }) => lifecycle.id);
  return { tracks: ids(tracks), bars: ids(bars), held: [...held.keys()] };
}

describe('the life cycles of a map', () => {
  it('are a line for what holds others and a bar for what it holds', () => {
    expect(sorted(life('project'), life('product', 'project'))).toEqual({
      tracks: ['product'],
      bars: ['project'],
      held: ['project'],
    });
  });

  it('are lines alone where nothing holds another', () => {
    expect(sorted(life('product'), life('project'))).toEqual({
      tracks: ['product', 'project'],
      bars: [],
      held: [],
    });
  });

  it('are lines as long as they hold others themselves, however deep', () => {
    expect(sorted(life('product', 'project'), life('project', 'sprint'), life('sprint'))).toEqual({
      tracks: ['product', 'project'],
      bars: ['sprint'],
      held: ['project', 'sprint'],
    });
  });

  it.each([
    ['itself', [life('a', 'a')], ['a']],
    ['one another', [life('a', 'b'), life('b', 'a')], ['a', 'b']],
  ])('never vanish, not even where they hold %s', (_, cycles, tracks) => {
    expect(sorted(...cycles)).toEqual({ tracks, bars: [], held: tracks });
  });

  it('do not hold what the document does not have', () => {
    expect(sorted(life('product', 'nowhere'))).toMatchObject({ tracks: ['product'], held: [] });
  });

  it('are those of the ready document', () => {
    const { lifecycles } = comparison;
    if (!lifecycles) throw new Error('The ready document has lost its life cycles.');
    const { tracks, held } = lifecycleMap({ roles: comparison.roles, lifecycles });
    expect(tracks.map(({ nested }) => nested.length)).toEqual([7]);
    expect([...held.values()].map(({ role, lifecycle }) => [role, lifecycle.kind])).toEqual([
      [2, 'finite'],
    ]);
  });
});
