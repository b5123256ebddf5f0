import { describe, expect, it } from 'vitest';
import { seen } from './seen.js';

interface Stage {
  readonly alongside?: string;
  readonly openEnded?: boolean;
  readonly nested?: string;
}

/** A life cycle of stages named by letters; `A`, `B` and so on are their names. */
function cycle(kind: string, stages: Readonly<Record<string, Stage>>, more: object = {}): object {
  return {
    id: 'life',
    name: 'A life',
    kind,
    stages: Object.entries(stages).map(([id, { nested, ...stage }]) => ({
      id,
      name: id.toUpperCase(),
      ...stage,
      ...(nested !== undefined && {
        nested: [{ id: `${id}-${nested}`, name: `${id} in ${nested}`, lifecycle: nested }],
      }),
    })),
    ...more,
  };
}

function lives(...cycles: readonly object[]): object {
  const roles = [
    { id: 'product', name: 'Product manager' },
    { id: 'project', name: 'Project manager' },
  ];
  const head = { id: 'x', lang: 'en', title: 'X', basis: 'derived', roles };
  return { ...head, lifecycles: { cycles } };
}

describe('lifecycle/alongside', () => {
  it.each<[string, Readonly<Record<string, Stage>>]>([
    ['one stage beside another', { a: {}, b: { alongside: 'a' } }],
    ['two stages beside one', { a: {}, b: { alongside: 'a' }, c: { alongside: 'a' } }],
    ['a stage beside a later one', { a: { alongside: 'b' }, b: {} }],
    [
      'a stage beside one that runs beside a third',
      { a: {}, b: { alongside: 'a' }, c: { alongside: 'b' } },
    ],
  ])('lets %s stand', (_, stages) => {
    expect(seen(lives(cycle('finite', stages)))).toBe('');
  });

  it('knows no stage of another life cycle', () => {
    const other = cycle('finite', { planning: {} }, { id: 'other', name: 'Another' });
    expect(seen(lives(cycle('finite', { a: {}, b: { alongside: 'planing' } }), other))).toBe(
      'lifecycle/alongside lifecycles.cycles[0].stages[1].alongside: "planing" is not a stage of "A life", ' +
        'so "B" cannot be drawn beside it. Write one of: a, b.',
    );
  });

  it('suggests the stage that was most likely meant', () => {
    expect(
      seen(lives(cycle('finite', { execute: {}, track: { alongside: 'exceute' } }))),
    ).toContain('Write "execute" instead.');
  });

  it('wants no stage beside itself', () => {
    expect(seen(lives(cycle('finite', { a: { alongside: 'a' } })))).toBe(
      'lifecycle/alongside lifecycles.cycles[0].stages[0].alongside: "A" runs alongside itself, which says nothing. ' +
        'Name another stage of "A life", or leave it out.',
    );
  });

  it('wants no two stages beside one another', () => {
    expect(seen(lives(cycle('finite', { a: { alongside: 'b' }, b: { alongside: 'a' } })))).toBe(
      'lifecycle/alongside lifecycles.cycles[0].stages[1].alongside: "A" and "B" run alongside one another, ' +
        'so none of them has a line of its own to be drawn beside. ' +
        'Take "alongside" from the one that the others accompany.\n' +
        '    lifecycles.cycles[0].stages[0].alongside: "A" runs alongside "b"',
    );
  });

  it('names a circle of three once, and not the stage that only leads to it', () => {
    const stages = {
      a: { alongside: 'b' },
      b: { alongside: 'c' },
      c: { alongside: 'd' },
      d: { alongside: 'b' },
    };
    const lines = seen(lives(cycle('finite', stages))).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('stages[3].alongside: "B", "C" and "D" run alongside one another');
  });
});

describe('lifecycle/nesting', () => {
  it('lets one life cycle stand in several stages of another', () => {
    const outer = cycle('finite', { a: { nested: 'inner' }, b: { nested: 'inner' } });
    const inner = cycle('finite', { c: {} }, { id: 'inner', name: 'Inner' });
    expect(seen(lives(outer, inner))).toBe('');
  });

  it('names a life cycle that is not there', () => {
    const outer = cycle('finite', { a: { nested: 'inner' } });
    const inner = cycle('finite', { c: {} }, { id: 'iner', name: 'Inner' });
    expect(seen(lives(outer, inner))).toBe(
      'lifecycle/nesting lifecycles.cycles[0].stages[0].nested[0].lifecycle: "inner" is not a life cycle of this document, ' +
        'so "a in inner" has no stages to run through. Write "iner" instead.',
    );
  });

  it('names a life cycle that stands in itself', () => {
    expect(seen(lives(cycle('finite', { a: { nested: 'life' } })))).toBe(
      'lifecycle/nesting lifecycles.cycles[0].stages[0].nested[0].lifecycle: "a in life" leads back to the life cycle ' +
        '"life" that it is nested in, so it has no end. Nest another life cycle.',
    );
  });

  it('names life cycles that contain one another, and the way round', () => {
    const outer = cycle('finite', { a: { nested: 'middle' } });
    const middle = cycle('finite', { b: { nested: 'inner' } }, { id: 'middle', name: 'Middle' });
    const inner = cycle('finite', { c: { nested: 'life' } }, { id: 'inner', name: 'Inner' });
    expect(seen(lives(outer, middle, inner))).toBe(
      'lifecycle/nesting lifecycles.cycles[2].stages[0].nested[0].lifecycle: "c in life" leads back to the life cycle ' +
        '"life" that it is nested in, so it has no end. Nest another life cycle.\n' +
        '    lifecycles.cycles[0].stages[0].nested[0].lifecycle: "a in middle" runs through "middle"\n' +
        '    lifecycles.cycles[1].stages[0].nested[0].lifecycle: "b in inner" runs through "inner"',
    );
  });
});

describe('lifecycle/returns', () => {
  const back = (from: string, to: string): object => ({ returns: { from, to, text: 'Feedback' } });

  it.each([
    ['b', 'a'],
    ['b', 'b'],
  ])('lets a continuous life cycle return from %s to %s', (from, to) => {
    expect(seen(lives(cycle('continuous', { a: {}, b: {} }, back(from, to))))).toBe('');
  });

  it('wants no return in a finite one', () => {
    expect(seen(lives(cycle('finite', { a: {}, b: {} }, back('b', 'a'))))).toBe(
      'lifecycle/returns lifecycles.cycles[0].returns: "A life" is finite, so it ends and does not return. ' +
        'Remove "returns", or write kind: continuous.\n' +
        '    lifecycles.cycles[0].kind: kind: finite',
    );
  });

  it('wants no return to a later stage', () => {
    expect(seen(lives(cycle('continuous', { a: {}, b: {} }, back('a', 'b'))))).toBe(
      'lifecycle/returns lifecycles.cycles[0].returns.to: "A life" returns from "a" to "b", which comes later. ' +
        'Name an earlier stage, or swap the two.',
    );
  });

  it('names a stage that is not there', () => {
    expect(seen(lives(cycle('continuous', { discover: {} }, back('discover', 'discvoer'))))).toBe(
      'lifecycle/returns lifecycles.cycles[0].returns.to: "discvoer" is not a stage of "A life", ' +
        'so the line back cannot be drawn. Write "discover" instead.',
    );
  });
});

describe('lifecycle/open-ended', () => {
  it('wants an end to each stage of a finite life cycle', () => {
    expect(seen(lives(cycle('finite', { a: {}, b: { openEnded: true } })))).toBe(
      'lifecycle/open-ended lifecycles.cycles[0].stages[1].openEnded: "B" is open-ended, but "A life" is finite, ' +
        'so it could not come to its end. Remove "openEnded", or write kind: continuous.\n' +
        '    lifecycles.cycles[0].kind: kind: finite',
    );
    expect(seen(lives(cycle('finite', { a: {}, b: { openEnded: false } })))).toBe('');
  });
});

describe('lifecycle/unreached', () => {
  const open = { openEnded: true };

  it('warns of a stage after an open-ended one', () => {
    expect(seen(lives(cycle('continuous', { a: {}, b: open, c: {} })))).toBe(
      'lifecycle/unreached lifecycles.cycles[0].stages[1].openEnded: warning: "B" is open-ended, and "C" comes after it, ' +
        'so readers cannot see how that is ever reached. Run one alongside the other, ' +
        'let the life cycle return from the open-ended stage, or remove "openEnded".\n' +
        '    lifecycles.cycles[0].stages[2]: "C" follows',
    );
  });

  it.each<[string, object]>([
    ['the last stage', cycle('continuous', { a: {}, b: open })],
    [
      'a stage beside another',
      cycle('continuous', { a: {}, b: { ...open, alongside: 'a' }, c: {} }),
    ],
    [
      'a stage followed only by what runs beside it',
      cycle('continuous', { a: open, b: { alongside: 'a' } }),
    ],
    [
      'the stage from which the round begins again and the way out leads',
      cycle(
        'continuous',
        { a: {}, b: open, c: {} },
        { returns: { from: 'b', to: 'a', text: 'Feedback' } },
      ),
    ],
  ])('lets %s be open-ended', (_, life) => {
    expect(seen(lives(life))).toBe('');
  });
});
