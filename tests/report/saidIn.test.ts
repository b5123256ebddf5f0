import { describe, expect, it } from 'vitest';
import { diffComparisons } from '../../src/model/diff/index.js';
import { type Comparison, defineComparison } from '../../src/model/index.js';
import { humanChanges } from '../../src/report/changes/human.js';

const roles = [
  { id: 'a', name: 'Ann' },
  { id: 'b', name: 'Ben' },
];
const faces = {
  id: 'faces',
  name: 'Faces customers',
  cells: { a: { answer: 'yes', text: 'more **often**' }, b: { answer: 'no' } },
};
const goal = { id: 'goal', name: 'Goal', cells: { a: 'Draw', b: 'Ask' } };
const withGroups = (groups: object[]) =>
  defineComparison({
    id: 'c',
    lang: 'en',
    title: 'C',
    roles,
    comparison: { groups },
  } as never) as unknown as Comparison;
const changed = (before: object[], after: object[]) =>
  humanChanges(diffComparisons(withGroups(before), withGroups(after)));

describe('what a thing says that came or went', () => {
  const group = { id: 'g', name: 'Group' };

  it('has its answers, with and without a text', () => {
    const report = changed([{ ...group, aspects: [goal] }], [{ ...group, aspects: [goal, faces] }]);
    expect(report).toMatch(/\+ Faces customers\n +\+ yes: more often\n +\+ no\n/);
  });

  it('has no answer of what moved into it', () => {
    const report = changed(
      [{ ...group, aspects: [goal, faces] }],
      [
        { ...group, aspects: [goal] },
        { id: 'h', name: 'Other', aspects: [faces] },
      ],
    );
    expect(report).toMatch(/\+ Other\n/);
    expect(report).toMatch(/moved/);
    expect(report).not.toContain('yes');
  });
});
