import { describe, expect, it } from 'vitest';
import { covers } from '../../../src/model/checks/fit/covers.js';
import { seen } from '../checks/seen.js';

type SpeaksFor = string | string[] | Record<string, number>;

const ROLES = ['a', 'b', 'c'];

/** A document whose roles are a, b and so on, with statements that speak for them. */
function fitOf(count: number, speaksFor: SpeaksFor[], more: object = {}): unknown {
  const ids = ROLES.slice(0, count);
  return {
    id: 'fit',
    lang: 'en',
    title: 'Fit',
    basis: 'derived',
    roles: ids.map((id) => ({ id, name: `Role ${id}` })),
    fit: {
      statements: speaksFor.map((spoken, i) => ({
        id: `s${i}`,
        text: `I do ${i}`,
        speaksFor: spoken,
      })),
      ...more,
    },
  };
}

const results = { a: 'A', b: 'B', c: 'C' };

describe('a fair role fit', () => {
  it.each<[string, unknown]>([
    ['one statement a role', fitOf(2, ['a', 'b'])],
    ['uneven weights that come to the same', fitOf(2, [{ a: 2 }, 'b', 'b'])],
    ['statements that speak for two', fitOf(2, [['a', 'b'], 'a', 'b'])],
    [
      'three roles, each ahead somewhere',
      fitOf(3, [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
      ]),
    ],
    ['a result for each and for both', fitOf(3, ROLES, { results, both: 'All' })],
    [
      'a scale of one’s own',
      fitOf(2, ['a', 'b'], {
        scale: [
          { id: 'yes', name: 'Yes', points: 3 },
          { id: 'no', name: 'No', points: 0 },
        ],
      }),
    ],
  ])('with %s gives nothing', (_, document) => {
    expect(seen(document)).toBe('');
  });
});

describe('fit/silent', () => {
  it('names the role that no statement speaks for', () => {
    expect(seen(fitOf(3, ['a', 'b']))).toBe(
      'fit/silent fit.statements: warning: No statement speaks for "Role c", so it fits nobody, whatever they answer. ' +
        'Add one with "speaksFor: c".\n    roles[2]: the role that nothing speaks for',
    );
  });
});

describe('fit/unreachable', () => {
  const role = 'No answers lead to "Role';

  it('finds two roles that everything speaks for alike', () => {
    const findings = seen(fitOf(2, [['a', 'b'], { a: 2, b: 2 }]));
    expect(findings).toContain(
      `fit/unreachable fit.statements: ${role} a": whatever speaks for it speaks as much for others, so one of them ` +
        'always has as many points. Add a statement that speaks for "a" alone, or give it more weight where it should count.',
    );
    expect(findings).toContain(`${role} b"`);
  });

  it('finds a role that another always matches', () => {
    const findings = seen(fitOf(2, [{ a: 2, b: 1 }, 'a']));
    expect(findings).toContain(`${role} b"`);
    expect(findings).not.toContain(`${role} a"`);
  });

  it('finds a role between two others, of which the better always matches it', () => {
    const findings = seen(
      fitOf(
        3,
        [
          { a: 2, c: 1 },
          { b: 2, c: 1 },
        ],
        { results, both: 'All' },
      ),
    );
    expect(findings).toContain(`fit/unreachable fit.results.c: ${role} c"`);
    expect(findings.match(/fit\/unreachable/g)).toHaveLength(1);
    expect(
      seen(
        fitOf(3, [
          { a: 3, c: 2 },
          { b: 3, c: 2 },
        ]),
      ),
    ).not.toContain('fit/unreachable');
  });

  it('finds a result of a role that nothing speaks for', () => {
    expect(seen(fitOf(3, ['a', 'b'], { results, both: 'All' }))).toContain(
      `fit/unreachable fit.results.c: ${role} c": no statement speaks for it.`,
    );
  });

  it('agrees with trying all answers, for every three roles with weights up to two', () => {
    const weights = answers(3, 2);
    const given = answers(3, 4);
    const points = (list: readonly number[], answer: readonly number[]): number =>
      list.reduce((sum, weight, i) => sum + weight * (answer[i] ?? 0), 0);
    const wrong = weights.flatMap((target) =>
      weights.flatMap((one) =>
        weights.filter((other) => {
          const wins = given.some((answer) => {
            const own = points(target, answer);
            return own > points(one, answer) && own > points(other, answer);
          });
          return wins === covers([one, other], target);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

/** Every way to answer some statements with 0 up to `most` points. */
function answers(count: number, most: number): number[][] {
  if (count === 0) return [[]];
  const rest = answers(count - 1, most);
  return Array.from({ length: most + 1 }, (_, points) =>
    rest.map((given) => [points, ...given]),
  ).flat();
}

describe('fit/balance', () => {
  it('finds that agreeing with everything leans to one role', () => {
    expect(seen(fitOf(2, ['a', 'b', { b: 2 }]))).toBe(
      'fit/balance fit.statements: warning: All statements for "Role a" weigh 1, and those for "Role b" 3, so who agrees ' +
        'with everything leans to the latter. Add statements or weight until they are even.\n' +
        '    roles[0]: statements that weigh 1 in all',
    );
  });
});

describe('fit/scale', () => {
  const scale = (...points: number[]): unknown =>
    fitOf(2, ['a', 'b'], {
      scale: points.map((value, i) => ({ id: `p${i}`, name: `Point ${i}`, points: value })),
    });

  it('finds answers that count the same', () => {
    expect(seen(scale(0, 1, 1))).toBe(
      'fit/scale fit.scale[2].points: "Point 2" counts 1, as "Point 1" does, so it makes no difference which one readers ' +
        'choose. Give each answer points of its own.\n    fit.scale[1]: "Point 1"',
    );
  });

  it('finds a scale on which every answer is agreement', () => {
    expect(seen(scale(1, 2))).toContain('fit/scale fit.scale: Every answer counts points');
  });
});

describe('fit/results', () => {
  it('finds a role to which nothing is said, and a tie', () => {
    const findings = seen(fitOf(2, ['a', 'b'], { results: { a: 'A' } }));
    expect(findings).toContain(
      'fit/results fit.results: warning: Nothing is said to those whom "Role b" fits',
    );
    expect(findings).toContain(
      'fit/results fit.both: warning: Some answers give two roles the same points',
    );
  });

  it.each<[string, SpeaksFor[]]>([
    ['agreement with everything', [{ a: 3 }, { a: 3 }, { b: 2 }, { b: 2 }, { b: 2 }]],
    ['agreement with two statements', ['a', 'b', 'b']],
    ['agreement with one statement', [['a', 'b'], 'b', 'b', { a: 5 }]],
  ])('knows that %s can end in a tie', (_, speaksFor) => {
    const document = fitOf(2, speaksFor, { results: { a: 'A', b: 'B' } });
    expect(seen(document)).toContain('fit/results fit.both');
  });

  it('asks for no result of a role that nothing speaks for', () => {
    const document = fitOf(3, ['a', 'b'], { results: { a: 'A', b: 'B' }, both: 'All' });
    expect(seen(document)).not.toContain('fit/results');
  });

  it('says nothing of ties that cannot be, nor where no result has a sentence', () => {
    expect(seen(fitOf(2, [{ a: 10 }, { b: 1 }], { results: { a: 'A', b: 'B' } }))).not.toContain(
      'fit/results',
    );
    expect(seen(fitOf(2, ['a', 'b']))).toBe('');
  });
});
