import { describe, expect, it } from 'vitest';
import { parseComparison } from '../../src/model/index.js';
import { foundInMatrix as found, matrixOf, saidOfMatrix } from './raciDocument.js';

const row = 'raci.groups.0.activities.0.assignments';

describe('the rules of each scheme', () => {
  it.each<[string, Record<string, string | string[]>]>([
    ['raci', { a: ['accountable', 'responsible'], b: 'responsible', c: 'consulted' }],
    ['rasci', { a: 'accountable', b: 'responsible', c: ['support', 'informed'] }],
    ['raci-vs', { a: ['accountable', 'signatory'], b: 'responsible', c: 'verifier' }],
    ['cairo', { a: 'accountable', b: 'responsible', c: 'omitted' }],
    ['daci', { a: 'approver', b: 'driver', c: ['contributor', 'informed'] }],
    ['rapid', { a: 'decide', b: ['recommend', 'perform'], c: ['agree', 'input', 'perform'] }],
  ])('%s lets a sound activity pass', (scheme, assignments) => {
    expect(found(matrixOf(scheme, [assignments]))).toEqual([]);
  });

  it.each<[string, string, Record<string, string | string[]>, [string, string][]]>([
    [
      'raci',
      'two accountable',
      { a: 'accountable', b: ['responsible', 'accountable'] },
      [['raci/count', `${row}.b`]],
    ],
    [
      'raci',
      'nobody at all',
      {},
      [
        ['raci/count', row],
        ['raci/count', row],
      ],
    ],
    [
      'rasci',
      'support, but nobody to support',
      { a: 'accountable', b: 'support' },
      [['raci/count', row]],
    ],
    [
      'cairo',
      'omitted and informed',
      { a: 'accountable', b: 'responsible', c: ['informed', 'omitted'] },
      [['raci/together', `${row}.c.1`]],
    ],
    [
      'daci',
      'two approvers',
      { a: 'approver', b: 'driver', c: 'approver' },
      [['raci/count', `${row}.c`]],
    ],
    [
      'daci',
      'two drivers',
      { a: 'approver', b: 'driver', c: 'driver' },
      [['raci/count', `${row}.c`]],
    ],
    ['daci', 'no approver', { a: 'driver' }, [['raci/count', row]]],
    [
      'rapid',
      'two who decide',
      { a: 'decide', b: ['recommend', 'perform'], c: 'decide' },
      [['raci/count', `${row}.c`]],
    ],
    ['rapid', 'nobody to carry it out', { a: 'decide', b: 'recommend' }, [['raci/count', row]]],
  ])('%s refuses %s', (scheme, _, assignments, expected) => {
    expect(found(matrixOf(scheme, [assignments]))).toEqual(expected);
  });

  it('counts whoever stands in, but nobody twice', () => {
    const own = (standIns: unknown, min: number): unknown => ({
      id: 'own',
      name: 'Own',
      assignments: [
        { id: 'does', letter: 'D', name: 'Does', min, standIns },
        { id: 'leads', letter: 'L', name: 'Leads' },
      ],
    });
    expect(found(matrixOf(own('leads', 1), [{ a: 'leads' }]))).toEqual([]);
    expect(found(matrixOf(own(undefined, 1), [{ a: 'leads' }]))).toEqual([['raci/count', row]]);
    expect(found(matrixOf(own(['leads'], 2), [{ a: ['leads', 'does'] }]))).toEqual([
      ['raci/count', row],
    ]);
    expect(saidOfMatrix(matrixOf(own(['leads'], 1), [{}], { parties: ['a', 'b', 'c'] }))).toBe(
      'In "Activity 1" nobody is "does"; Own asks for at least 1; "leads" would count, too. ' +
        'Write "does" for one of the parties: a, b, c.',
    );
  });

  it('keeps two words of a team’s own apart that exclude one another', () => {
    const own = {
      id: 'own',
      name: 'Own',
      assignments: [
        { id: 'does', letter: 'D', name: 'Does' },
        { id: 'checks', letter: 'C', name: 'Checks', excludes: 'does' },
        { id: 'hears', letter: 'H', name: 'Hears' },
      ],
    };
    expect(found(matrixOf(own, [{ a: ['checks', 'hears'], b: ['does', 'hears'] }]))).toEqual([]);
    const both = matrixOf(own, [{ a: ['checks', 'does', 'hears'] }]);
    expect(found(both)).toEqual([['raci/together', `${row}.a.1`]]);
    expect(saidOfMatrix(both)).toBe(
      'In "Activity 1", "a" is "checks" and "does"; in Own "checks" goes with no such part. ' +
        'Keep "checks" or "does".',
    );
  });
});

describe('what a finding says', () => {
  it('names activity, parties, scheme and what to write, and leads to the other place', () => {
    const result = parseComparison(
      matrixOf('daci', [{ a: 'approver', b: 'driver', c: 'approver' }]),
    );
    expect(result.findings.filter(({ path }) => path[0] === 'raci')).toMatchObject([
      {
        message:
          'In "Activity 1" "a" and "c" are both "approver"; DACI asks for exactly 1. ' +
          'Keep one and write "driver", "contributor" or "informed" for the other, or nothing.',
        related: [
          { path: row.split('.').map(numbered).concat('a'), note: '"a" is "approver", too.' },
        ],
      },
    ]);
    expect(saidOfMatrix(matrixOf('rapid', [{ a: 'recommend', c: 'perform' }]))).toBe(
      'In "Activity 1" nobody is "decide"; RAPID asks for exactly 1. ' +
        'Write "decide" for one of the parties: a, c.',
    );
  });

  it.each([
    ['daci', 'D', 'driver', 'is the letter of "driver", and documents write whole words'],
    ['cairo', 'o', 'omitted', 'is the letter of "omitted", and documents write whole words'],
    ['raci', 'Consultd', 'consulted', 'is not a word of RACI'],
    ['rapid', 'Decide ', 'decide', 'is not a word of RAPID'],
    ['raci', 'driver', 'responsible', 'is a word of DACI; this matrix is RACI'],
    ['raci', 'approver', 'accountable', 'is a word of DACI; this matrix is RACI'],
    [
      'daci',
      'consulted',
      'contributor',
      'is a word of RACI, RASCI, RACI-VS and CAIRO; this matrix is DACI',
    ],
    ['raci', 'omitted', undefined, 'is a word of CAIRO; this matrix is RACI'],
    ['raci', 'A/R', undefined, 'is the letters of "accountable" and "responsible"'],
    ['raci', 'CI', undefined, 'is the letters of "consulted" and "informed"'],
    ['raci', 'whatever', undefined, 'is not a word of RACI'],
  ])('%s: %s', (scheme, written, suggestion, why) => {
    const { findings } = parseComparison(matrixOf(scheme, [{ a: written }]));
    const finding = findings.find(({ code }) => code === 'reference/assignment');
    expect(finding).toMatchObject({
      path: [...row.split('.').map(numbered), 'a', 0],
      found: written,
    });
    expect(finding?.message).toContain(`"${written}" ${why}`);
    expect(finding?.message).toContain('so the part of "a" in "Activity 1" has no letter');
    expect(finding?.suggestion).toBe(suggestion);
    if (suggestion !== undefined) expect(finding?.message).toContain(`Write "${suggestion}"`);
  });

  it('knows the name that readers see, in the language of the document', () => {
    const german = matrixOf('raci', [{ a: 'Gesamtverantwortlich', b: 'responsible' }], {
      lang: 'de',
    });
    expect(found(german)).toEqual([
      ['raci/count', row],
      ['reference/assignment', `${row}.a.0`, 'accountable'],
    ]);
  });

  it('says how to write the whole matrix in the other scheme, or a list for several letters', () => {
    const said = (word: string): string =>
      saidOfMatrix(matrixOf('raci', [{ a: word, b: ['accountable', 'responsible'] }]));
    expect(said('driver')).toContain(
      'Write "responsible" instead, or "scheme: daci" if the whole matrix is meant to be DACI.',
    );
    expect(said('r, a')).toContain('Write the list [responsible, accountable] instead.');
  });
});

describe('a scheme of one’s own', () => {
  const kinds = [
    { id: 'does', letter: 'D', name: 'Does' },
    { id: 'hears', letter: 'H', name: 'Hears' },
  ];
  const own = (...assignments: object[]): unknown => ({ id: 'own', name: 'Own', assignments });

  it('has a letter for each word, whatever its case', () => {
    const twice = own(...kinds, { id: 'decides', letter: 'd', name: 'Decides' });
    expect(found(matrixOf(twice, [{ a: 'does' }]))).toEqual([
      ['scheme/letter', 'raci.scheme.assignments.2.letter'],
    ]);
    expect(saidOfMatrix(matrixOf(twice, [{ a: 'does' }]))).toBe(
      'In Own both "does" and "decides" have the letter "d", so readers cannot tell them apart in a cell. ' +
        'Give "decides" another letter, or two.',
    );
  });

  it('has twenty words at most', () => {
    const many = Array.from({ length: 21 }, (_, index) => ({
      id: `word-${index}`,
      letter: String.fromCharCode(65 + index),
      name: `Word ${index}`,
    }));
    expect(found(matrixOf(own(...many.slice(1)), [{ a: 'word-1' }]))).toEqual([]);
    expect(found(matrixOf(own(...many), [{ a: 'word-1' }]))).toEqual([
      ['list/long', 'raci.scheme.assignments'],
    ]);
  });

  it('asks for no more than it allows', () => {
    const strict = own({ ...kinds[0], min: 2, max: 1 }, kinds[1] ?? {});
    expect(found(matrixOf(strict, [{ a: 'does', b: 'does' }]))).toContainEqual([
      'scheme/limits',
      'raci.scheme.assignments.0.min',
    ]);
  });

  it('speaks of its own words only', () => {
    const wrong = own({ ...kinds[0], excludes: ['heers'], standIns: 'informed' }, kinds[1] ?? {});
    const advice = { max: { doess: 2 }, share: { hears: 0.5 } };
    expect(found(matrixOf(wrong, [{ a: 'does' }], { advice }))).toEqual([
      ['reference/assignment', 'raci.advice.max.doess', 'does'],
      ['reference/assignment', 'raci.scheme.assignments.0.excludes.0', 'hears'],
      ['reference/assignment', 'raci.scheme.assignments.0.standIns.0'],
    ]);
  });

  it('takes the figures that are left, in turn', () => {
    const shapes = (...given: (string | undefined)[]): unknown => {
      const assignments = given.map((shape, index) => ({
        id: `word-${index}`,
        letter: 'ABCDEFGHI'[index],
        name: `Word ${index}`,
        ...(shape !== undefined && { shape }),
      }));
      const { comparison } = parseComparison(matrixOf(own(...assignments), [{ a: 'word-0' }]));
      return comparison?.raci?.scheme.assignments.map(({ shape }) => shape);
    };
    expect(shapes('seal', undefined, undefined)).toEqual(['seal', 'square', 'hexagon']);
    expect(shapes(...Array(8).fill(undefined))).toEqual([
      'square',
      'seal',
      'hexagon',
      'tag',
      'open-square',
      'open-disc',
      'open-diamond',
      'square',
    ]);
  });
});

function numbered(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
