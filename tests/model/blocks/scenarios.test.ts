import { describe, expect, it } from 'vitest';
import { seen } from '../checks/seen.js';
import { withWork } from './document.js';

interface Step {
  id: string;
  next?: string;
  to?: string[];
  ends?: boolean;
}

/** A document whose one scenario has these steps; `to` names the targets of choices. */
function told(...steps: Step[]): unknown {
  const written = steps.map(({ to, ...step }) => ({
    ...step,
    text: `Step ${step.id}`,
    ...(to && { choices: to.map((id) => ({ text: `Go to ${id}`, to: id })) }),
  }));
  return withWork([['scenarios', 'items'], [{ id: 'story', name: 'Story', steps: written }]]);
}

const codes = (document: unknown): string[] =>
  seen(document)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(': ')[0] ?? '');

const at = (index: number): string => `scenarios.items[0].steps[${index}]`;

describe('a sound scenario', () => {
  it.each<[string, Step[]]>([
    ['of one step', [{ id: 'a' }]],
    ['told in a row', [{ id: 'a' }, { id: 'b' }, { id: 'c', ends: true }]],
    [
      'with a jump',
      [
        { id: 'a', next: 'c' },
        { id: 'b', ends: true },
        { id: 'c', next: 'b' },
      ],
    ],
    [
      'with two ends',
      [
        { id: 'a', to: ['b', 'c'] },
        { id: 'b', ends: true },
        { id: 'c', ends: true },
      ],
    ],
    [
      'with branches of several steps',
      [
        { id: 'a', to: ['b', 'd'] },
        { id: 'b' },
        { id: 'c', ends: true },
        { id: 'd' },
        { id: 'e', ends: true },
      ],
    ],
    [
      'with a way back before its fork, and branches that meet',
      [
        { id: 'a' },
        { id: 'b', to: ['b', 'a', 'c', 'd'] },
        { id: 'c', next: 'e' },
        { id: 'd', next: 'e' },
        { id: 'e', ends: true },
      ],
    ],
  ])('%s gives nothing', (_, steps) => {
    expect(codes(told(...steps))).toEqual([]);
  });
});

describe('scenario/dead-end', () => {
  it('names the step that would lead into another branch', () => {
    expect(seen(told({ id: 'a', to: ['b', 'c'] }, { id: 'b' }, { id: 'c', ends: true }))).toBe(
      `scenario/dead-end ${at(1)}: warning: "Step b" does not say how it goes on, and what stands below it, "Step c", ` +
        'begins another branch of "Story". Add "ends: true", or "next" with the step that follows.',
    );
  });

  it('names the last step that stops without a word', () => {
    expect(seen(told({ id: 'a', to: ['b', 'c'] }, { id: 'b', ends: true }, { id: 'c' }))).toBe(
      `scenario/dead-end ${at(2)}: warning: "Step c" is the last step of "Story" and does not say that the story ends there. ` +
        'Add "ends: true", or "next" with the step that follows.',
    );
  });
});

describe('scenario/unreachable', () => {
  it('names the step that nothing leads to', () => {
    expect(
      seen(told({ id: 'a', next: 'c' }, { id: 'b', next: 'c' }, { id: 'c', ends: true })),
    ).toBe(
      `scenario/unreachable ${at(1)}: warning: No way through "Story" leads to "Step b", so nobody comes to it. ` +
        'Let a step lead on to "b" with "next" or a choice, or take it out.',
    );
  });

  it('is not fooled by steps that lead to each other alone', () => {
    const island = told({ id: 'a', ends: true }, { id: 'b', next: 'c' }, { id: 'c', next: 'b' });
    expect(codes(island)).toEqual([
      `scenario/unreachable ${at(1)}`,
      `scenario/unreachable ${at(2)}`,
    ]);
  });
});

describe('scenario/endless', () => {
  it('names the step from which no way leads out, and what it goes round through', () => {
    const document = told(
      { id: 'a', to: ['b', 'd'] },
      { id: 'b', next: 'c' },
      { id: 'c', to: ['b', 'c'] },
      { id: 'd', ends: true },
    );
    expect(seen(document)).toBe(
      `scenario/endless ${at(1)}: From "Step b" no way leads to an end of "Story": it goes round through "b" and "c". ` +
        'Let one of them lead out, or give it "ends: true".',
    );
  });

  it('finds a scenario that is endless as a whole, once', () => {
    expect(codes(told({ id: 'a', next: 'b' }, { id: 'b', next: 'a' }))).toEqual([
      `scenario/endless ${at(0)}`,
    ]);
    expect(codes(told({ id: 'a', next: 'a' }))).toEqual([`scenario/endless ${at(0)}`]);
  });

  it('lists no step of a circle that nobody comes to', () => {
    const document = told({ id: 'a', next: 'a' }, { id: 'b', next: 'c' }, { id: 'c', next: 'b' });
    expect(seen(document)).toContain('it goes round through "a". Let');
  });

  it('lets a circle be that somebody can leave', () => {
    expect(codes(told({ id: 'a', to: ['a', 'b'] }, { id: 'b', ends: true }))).toEqual([]);
  });

  it('leaves a way that leads to no known step to the finding about that step', () => {
    expect(codes(told({ id: 'a', next: 'b' }, { id: 'b', next: 'zzzzzz' }))).toEqual([
      `reference/step ${at(1)}.next`,
    ]);
    expect(codes(told({ id: 'a', to: ['a', 'zzzzzz'] }, { id: 'b', ends: true }))).toEqual([
      `reference/step ${at(0)}.choices[1].to`,
      `scenario/unreachable ${at(1)}`,
    ]);
  });

  it('takes a long story and a long circle', () => {
    const steps: Step[] = Array.from({ length: 5000 }, (_, i) => ({ id: `s${i}` }));
    expect(codes(told(...steps))).toEqual([]);
    const round = steps.map((step, i) => ({ ...step, next: `s${(i + 1) % steps.length}` }));
    expect(codes(told(...round))).toEqual([`scenario/endless ${at(0)}`]);
  });
});

describe('scenario/ways', () => {
  it.each<[Step, string]>([
    [{ id: 'a', next: 'b', ends: true }, '"next" and "ends"'],
    [{ id: 'a', next: 'b', to: ['b', 'b'] }, '"next" and "choices"'],
    [{ id: 'a', to: ['b', 'b'], ends: true }, '"choices" and "ends"'],
  ])('finds a step that says two things: %o', (step, both) => {
    expect(seen(told(step, { id: 'b', ends: true }))).toContain(
      `"Step a" has ${both}, so nobody can tell how it goes on. Keep one of them.`,
    );
  });

  it('lets "ends: false" be', () => {
    expect(codes(told({ id: 'a', next: 'b', ends: false }, { id: 'b' }))).toEqual([]);
  });
});

describe('scenario/empty', () => {
  it('finds a situation in which nobody does anything', () => {
    const item = { id: 'x', name: 'Nothing', situation: 'It rains' };
    expect(seen(withWork([['scenarios', 'items', 2], item]))).toMatch(
      /^scenario\/empty scenarios\.items\[2\]: In "Nothing" nobody does anything, so there is nothing to show\. Add "roles"/,
    );
    expect(seen(withWork([['scenarios', 'items', 2], { ...item, shared: 'All wait' }]))).toBe('');
  });
});
