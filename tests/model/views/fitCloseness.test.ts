import { describe, expect, it } from 'vitest';
import { fitCloseness } from '../../../src/model/views/fitCloseness.js';
import { roleFit } from '../../../src/model/views/roleFit.js';

const roles = ['a', 'b', 'c'].map((id) => ({ id }));
const statements = roles.map(({ id }) => ({ id, speaksFor: { [id]: 1 } }));

/** How close it is where the roles have these points. */
const between = (...points: number[]) =>
  fitCloseness(
    roleFit(
      { statements },
      roles.slice(0, points.length),
      Object.fromEntries(points.map((own, index) => ['abc'[index], own])),
    ),
  );

describe('how close a fit is', () => {
  it('is told by the part of all points that the best is ahead with', () => {
    expect(between(5, 4)).toBe('close');
    expect(between(7, 2)).toBe('clear');
    expect(between(9, 1)).toBe('strong');
    expect(between(2, 0)).toBe('strong');
  });

  it('does not ask which of them is ahead, nor for the last of three', () => {
    expect(between(4, 5)).toBe('close');
    expect(between(1, 5, 5)).toBe('equal');
    expect(between(5, 0, 4)).toBe('close');
  });

  it('is equal where they are, and where nobody has any', () => {
    expect(between(3, 3)).toBe('equal');
    expect(between(0, 0)).toBe('equal');
  });
});
