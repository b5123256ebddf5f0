import { describe, expect, it } from 'vitest';
import { roleFit } from '../../../src/model/index.js';

const roles = [{ id: 'product' }, { id: 'project' }];
const fit = {
  statements: [
    { id: 'why', speaksFor: { product: 1 } },
    { id: 'when', speaksFor: { project: 1 } },
    { id: 'who', speaksFor: { product: 1, project: 3 } },
    { id: 'what', speaksFor: { product: 2 } },
  ],
};

describe('a reader between two roles', () => {
  const {
    roles: fitting,
    results,
    lean,
    answered,
  } = roleFit(fit, roles, {
    why: 2,
    when: 0,
    who: 1,
    what: 2,
  });

  it('gets points for each, by the weight of what was agreed with', () => {
    expect(fitting.map(({ points, most }) => [points, most])).toEqual([
      [7, 8],
      [3, 8],
    ]);
    expect(answered).toBe(4);
  });

  it('leans towards the role with the most', () => {
    expect(results).toEqual([fitting[0]]);
    expect(lean).toBeCloseTo((3 - 7) / 10);
    expect(fitting.map(({ share }) => share)).toEqual([0.7, 0.3]);
  });

  it('learns what spoke for each, the weightiest first', () => {
    expect(
      fitting.map(({ reasons }) =>
        reasons.map(({ statement, answer, points }) => [statement.id, answer, points]),
      ),
    ).toEqual([
      [
        ['what', 2, 4],
        ['why', 2, 2],
        ['who', 1, 1],
      ],
      [['who', 1, 3]],
    ]);
  });
});

describe('a tie', () => {
  it('names all the roles that it is between, and stands in the middle', () => {
    const { results, lean } = roleFit(fit, roles, { why: 2, when: 2 });
    expect(results.map(({ role, number }) => [role.id, number])).toEqual([
      ['product', 1],
      ['project', 2],
    ]);
    expect(lean).toBe(0);
  });

  it('is none while nothing speaks for any role', () => {
    for (const answers of [{}, { why: 0, when: 0 }]) {
      const { results, lean, roles: fitting } = roleFit(fit, roles, answers);
      expect(results).toEqual([]);
      expect(lean).toBe(0);
      expect(fitting.map(({ share }) => share)).toEqual([0, 0]);
    }
  });
});

it('stands at an end where all speaks for one role', () => {
  expect(roleFit(fit, roles, { why: 1 }).lean).toBe(-1);
  expect(roleFit(fit, roles, { when: 1 }).lean).toBe(1);
});

it('tells shares of three roles and more, and no lean', () => {
  const three = [...roles, { id: 'design' }];
  const statements = [...fit.statements, { id: 'how', speaksFor: { design: 2, nobody: 9 } }];
  const result = roleFit({ statements }, three, { how: 2, when: 2, why: 2 });
  expect(result.roles.map(({ share }) => share)).toEqual([0.25, 0.25, 0.5]);
  expect(result.results.map(({ role }) => role.id)).toEqual(['design']);
  expect(result.lean).toBeUndefined();
});

it('counts by the scale of the document', () => {
  const scale = [{ points: 0 }, { points: 5 }];
  expect(roleFit({ ...fit, scale }, roles, { why: 5 }).roles[0]).toMatchObject({
    points: 5,
    most: 20,
  });
});

it('gives the same result for the same answers, whatever their order', () => {
  const first = roleFit(fit, roles, { why: 2, when: 1, who: 1 });
  expect(roleFit(fit, roles, { who: 1, when: 1, why: 2 })).toEqual(first);
});

it('takes no word that every object has for an answer or a weight', () => {
  const odd = { statements: [{ id: 'constructor', speaksFor: { toString: 1 } }] };
  const { roles: fitting, answered } = roleFit(odd, [{ id: 'valueOf' }, { id: 'toString' }], {});
  expect(fitting.map(({ points, most }) => [points, most])).toEqual([
    [0, 0],
    [0, 2],
  ]);
  expect(answered).toBe(0);
});
