import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../src/model/index.js';
import { foundInMatrix, matrixOf, saidOfMatrix, times } from './raciDocument.js';

const activity = 'raci.groups.0.activities.0.assignments';
const party = (index: number): string => `raci.parties.${index}.id`;

/** So many parties with the same part beside one who answers and one who works. */
function crowd(count: number, word: string): Record<string, string> {
  const parties = Array.from({ length: count }, (_, index) => [`p${index}`, word]);
  return { a: 'accountable', b: 'responsible', ...Object.fromEntries(parties) };
}

const sound = { a: 'accountable', b: 'responsible' };

describe('too many parties of one activity in the same part', () => {
  it.each([
    ['raci', 'consulted', 4],
    ['raci', 'informed', 5],
    ['raci', 'responsible', 2],
    ['rasci', 'support', 4],
    ['raci-vs', 'verifier', 2],
  ])('%s: %s', (scheme, word, most) => {
    const tested = (count: number): unknown =>
      foundInMatrix(matrixOf(scheme, [crowd(count, word)], { advice: { fullActivityFrom: 99 } }));
    expect(tested(most)).toEqual([]);
    expect(tested(most + 2)).toEqual([['raci/crowded', activity]]);
  });

  it('is counted and explained', () => {
    expect(saidOfMatrix(matrixOf('raci', [crowd(5, 'consulted')]))).toBe(
      'In "Activity 1" 5 of 7 parties are "consulted": "p0", "p1", "p2", "p3" and "p4". More than 4 are seldom needed. ' +
        'Each of them takes time. Keep those whose answer could change the result; tell the others after.',
    );
  });

  it('names ten of many', () => {
    const { findings } = parseComparison(matrixOf('raci', [crowd(300, 'consulted')]));
    const crowded = findings.find(({ code }) => code === 'raci/crowded');
    expect(crowded?.message).toContain('300 of 302 parties are "consulted": "p0", "p1"');
    expect(crowded?.message).toContain('"p9" and 290 more. More than 4');
    expect(crowded?.found?.length).toBe(200);
  });

  it('says nothing twice: above the limit of the scheme there is the error', () => {
    expect(foundInMatrix(matrixOf('raci', [{ ...sound, c: 'accountable' }]))).toEqual([
      ['raci/count', `${activity}.c`],
    ]);
  });
});

describe('one party too often in the same part', () => {
  const row = { a: ['accountable', 'responsible'], b: 'consulted' };
  const other = { b: ['accountable', 'responsible'], a: 'informed' };

  it.each<[string, object[], [string, string][]]>([
    ['three in four', [...times(6, row), ...times(2, other)], []],
    [
      'more than that',
      [...times(7, row), ...times(2, other)],
      [
        ['raci/overloaded', party(0)],
        ['raci/overloaded', party(0)],
        ['raci/overloaded', party(1)],
      ],
    ],
    ['all of a few', times(5, row), []],
  ])('%s', (_, rows, expected) => {
    expect(foundInMatrix(matrixOf('raci', rows as Record<string, string>[]))).toEqual(expected);
  });

  it('is counted and explained', () => {
    const rows = [
      ...times(7, { b: 'decide', a: ['recommend', 'perform'] }),
      { a: ['decide', 'recommend'], b: 'perform' },
    ];
    expect(saidOfMatrix(matrixOf('rapid', rows)).split('\n')).toContain(
      '"b" is "decide" in 7 of 8 activities, which is more than 75 %. ' +
        'Much waits for one party. Pass some of it on to those who are closer to the work.',
    );
  });
});

describe('empty and full', () => {
  const own = {
    id: 'own',
    name: 'Own',
    assignments: [
      { id: 'does', letter: 'D', name: 'Does', part: 'works' },
      { id: 'hears', letter: 'H', name: 'Hears', part: 'hears' },
    ],
  };

  it('an activity in which nobody has a part, where the scheme asks for none', () => {
    expect(foundInMatrix(matrixOf(own, [{ a: 'does' }, {}]))).toEqual([
      ['raci/empty-activity', 'raci.groups.0.activities.1.assignments'],
    ]);
  });

  it('a party without any part', () => {
    const idle = matrixOf('raci', [sound], { parties: ['a', 'b', 'legal'] });
    expect(foundInMatrix(idle)).toEqual([['raci/idle-party', party(2)]]);
    expect(saidOfMatrix(idle)).toBe(
      '"legal" has no part in any of the 1 activities, so its column is empty. ' +
        'Give it a part, or take it out of "parties".',
    );
    expect(foundInMatrix(matrixOf('cairo', [{ ...sound, legal: 'omitted' }]))).toEqual([]);
  });

  it('an activity in which all of many parties have a part', () => {
    const rows = (last: string): unknown =>
      matrixOf('cairo', [
        { ...crowd(4, 'consulted'), i: 'informed', j: last },
        { ...sound, j: 'informed' },
      ]);
    expect(foundInMatrix(rows('informed'))).toEqual([['raci/full-activity', activity]]);
    expect(foundInMatrix(rows('omitted'))).toEqual([]);
  });

  it('a party that has a part everywhere and acts hardly anywhere', () => {
    const rows = [
      ...times(4, { ...sound, c: 'consulted' }),
      ...times(4, { b: 'accountable', a: 'responsible', c: 'informed' }),
    ];
    expect(foundInMatrix(matrixOf('raci', rows))).toEqual([['raci/full-party', party(2)]]);
    expect(saidOfMatrix(matrixOf('raci', rows))).toBe(
      '"c" has a part in all 8 activities and acts in none of them. Ask in which of them it can do without one.',
    );
    expect(foundInMatrix(matrixOf('raci', rows.slice(1)))).toEqual([]);
    const working = rows.map((row, index) => (index < 2 ? { ...row, c: 'responsible' } : row));
    expect(foundInMatrix(matrixOf('raci', working))).toEqual([]);
  });
});

it('takes filled figures for parts of doing where a scheme of one’s own says no more', () => {
  const own = {
    id: 'own',
    name: 'Own',
    assignments: [
      { id: 'does', letter: 'D', name: 'Does' },
      { id: 'asks', letter: 'A', name: 'Asks', shape: 'hexagon' },
    ],
  };
  expect(foundInMatrix(matrixOf(own, times(8, { a: 'does', b: 'asks' })))).toEqual([
    ['raci/full-party', party(1)],
  ]);
});

describe('a party that is only informed', () => {
  it.each<[number, string, [string, string][]]>([
    [2, 'informed', []],
    [3, 'informed', [['raci/only-informed', party(2)]]],
    [9, 'informed', [['raci/only-informed', party(2)]]],
    [3, 'consulted', []],
  ])('%i activities, %s', (count, word, expected) => {
    const turns = times(count, { c: word }).map((row, index) =>
      index % 2 ? { ...row, ...sound } : { ...row, b: 'accountable', a: 'responsible' },
    );
    expect(foundInMatrix(matrixOf('raci', turns))).toEqual(expected);
  });

  it('is so where it is left out elsewhere', () => {
    const rows = [
      ...times(3, { ...sound, c: 'informed' }),
      ...times(2, { ...sound, c: 'omitted' }),
    ];
    expect(saidOfMatrix(matrixOf('cairo', rows))).toMatch(/^"c" is "informed" in 3 activities/);
  });

  it('is named by the word of the scheme', () => {
    const rows = times(3, { a: 'approver', b: 'driver', c: 'informed' });
    expect(saidOfMatrix(matrixOf('daci', rows))).toMatch(/^"c" is "informed" in 3 activities/);
  });
});

describe('thresholds', () => {
  const five = matrixOf('raci', [crowd(5, 'consulted')]);

  it('are set by the block', () => {
    const set = (advice: unknown): unknown =>
      foundInMatrix(matrixOf('raci', [crowd(5, 'consulted')], { advice }));
    expect(foundInMatrix(five)).toEqual([['raci/crowded', activity]]);
    expect(set({ max: { consulted: 5 } })).toEqual([]);
    expect(set({ max: { consulted: 5 }, sharesFrom: 1, share: { accountable: 0.5 } })).toEqual([
      ['raci/overloaded', party(0)],
      ['raci/overloaded', party(1)],
      ...times(5, 0).map((_, index) => ['raci/overloaded', party(index + 2)]),
    ]);
    expect(set({ max: { consulted: 5 }, fullActivityFrom: 7 })).toEqual([
      ['raci/full-activity', activity],
    ]);
  });

  it('are set by the block for the share of a party, too', () => {
    const rows = [
      ...times(7, { a: ['accountable', 'responsible'], b: 'consulted' }),
      { b: 'accountable', a: 'responsible' },
    ];
    const set = (share: unknown): string =>
      saidOfMatrix(matrixOf('raci', rows, { advice: { share } }));
    expect(set({})).toContain('"a" is "accountable" in 7 of 8 activities');
    expect(set({ accountable: 0.9 })).not.toContain('accountable');
    expect(set({ accountable: 0.9 })).toContain('"a" is "responsible" in 8 of 8 activities');
  });

  it('are set by a scheme of one’s own', () => {
    const own = (more: object): unknown => ({
      id: 'own',
      name: 'Own',
      assignments: [
        { id: 'does', letter: 'D', name: 'Does' },
        { id: 'hears', letter: 'H', name: 'Hears', ...more },
      ],
    });
    const rows = times(6, { a: 'does', b: 'hears', c: ['does', 'hears'] });
    expect(foundInMatrix(matrixOf(own({}), rows))).toEqual([]);
    expect(foundInMatrix(matrixOf(own({ advisedMax: 1 }), rows.slice(0, 1)))).toEqual([
      ['raci/crowded', activity],
    ]);
    expect(foundInMatrix(matrixOf(own({ advisedShare: 0.9 }), rows))).toEqual([
      ['raci/overloaded', party(1)],
      ['raci/overloaded', party(2)],
    ]);
  });

  it('hold for the words of the named schemes in a scheme of one’s own', () => {
    const own = {
      id: 'own',
      name: 'Own',
      assignments: [
        { id: 'accountable', letter: 'V', name: 'Verantwortlich' },
        { id: 'responsible', letter: 'M', name: 'Macht' },
        { id: 'consulted', letter: 'F', name: 'Gefragt', shape: 'open-disc' },
      ],
    };
    expect(foundInMatrix(matrixOf(own, [crowd(5, 'consulted')]))).toEqual([
      ['raci/crowded', activity],
    ]);
  });

  it('are checked', () => {
    const advice = { max: { consulted: 0 }, share: { consulted: 2 }, onlyInformedForm: 3 };
    expect(foundInMatrix(matrixOf('raci', [sound], { advice }))).toEqual([
      ['number/small', 'raci.advice.max.consulted'],
      ['number/share', 'raci.advice.share.consulted'],
      ['key/unknown', 'raci.advice.onlyInformedForm', 'onlyInformedFrom'],
    ]);
  });
});

it('waits until the matrix is right', () => {
  const parties = ['a', 'b', 'legal'];
  const mistyped = matrixOf('raci', [{ ...sound, legla: 'consulted' }], { parties });
  expect(foundInMatrix(mistyped)).toEqual([['reference/party', `${activity}.legla`, 'legal']]);
});

it('never stops a document, and can be switched off or made an error', () => {
  const idle = matrixOf('raci', [sound], { parties: ['a', 'b', 'legal'] });
  const codes = (setting?: 'off' | 'error'): unknown => {
    const { ok, findings } = parseComparison(
      idle,
      setting && { rules: { 'raci/idle-party': setting } },
    );
    const idleFound = findings.filter(({ code }) => code === 'raci/idle-party');
    return [ok, idleFound.map(({ severity }) => severity)];
  };
  expect(codes()).toEqual([true, ['warning']]);
  expect(codes('off')).toEqual([true, []]);
  expect(codes('error')).toEqual([false, ['error']]);
});
