import { describe, expect, it } from 'vitest';
import { scenarioSteps } from '../../../src/model/index.js';

type Steps = Parameters<typeof scenarioSteps>[0]['steps'];

const walk = (steps: Steps): unknown[] =>
  scenarioSteps({ steps }).map(({ step, number, ways, ends }) => [
    `${number} ${step.id}${ends ? ' ends' : ''}`,
    ...ways.map(({ text, to, number: at, below }) => [text, to?.id, at, below]),
  ]);

describe('the steps of a scenario', () => {
  it('lead to the one below, and end with the last', () => {
    expect(
      walk([
        { id: 'a', text: 'A' },
        { id: 'b', text: 'B' },
      ]),
    ).toEqual([['1 a', [undefined, 'b', 2, true]], ['2 b ends']]);
  });

  it('branch, end before the last and lead elsewhere', () => {
    expect(
      walk([
        {
          id: 'a',
          text: 'A',
          choices: [
            { text: 'Yes', to: 'b' },
            { text: 'No', to: 'c' },
          ],
        },
        { id: 'b', text: 'B', ends: true },
        { id: 'c', text: 'C', next: 'a' },
      ]),
    ).toEqual([
      ['1 a', ['Yes', 'b', 2, true], ['No', 'c', 3, false]],
      ['2 b ends'],
      ['3 c', [undefined, 'a', 1, false]],
    ]);
  });

  it('know the choices that lead to them', () => {
    const steps = scenarioSteps({
      steps: [
        {
          id: 'a',
          text: 'A',
          choices: [
            { text: 'Yes', to: 'c' },
            { text: 'Perhaps', to: 'c' },
            { text: 'No', to: 'b' },
          ],
        },
        { id: 'b', text: 'B', ends: true },
        { id: 'c', text: 'C', choices: [{ text: 'Again', to: 'a' }] },
      ],
    });
    expect(
      steps.map(({ chosen }) => chosen.map(({ text, from, number }) => [text, from.id, number])),
    ).toEqual([
      [['Again', 'c', 3]],
      [['No', 'a', 1]],
      [
        ['Yes', 'a', 1],
        ['Perhaps', 'a', 1],
      ],
    ]);
  });

  it('keep the words of a choice whose step is not there', () => {
    expect(
      walk([
        {
          id: 'a',
          text: 'A',
          choices: [
            { text: 'Yes', to: 'nowhere' },
            { text: 'No', to: 'b' },
          ],
        },
        { id: 'b', text: 'B', next: 'nowhere' },
      ]),
    ).toEqual([
      ['1 a', ['Yes', undefined, undefined, false], ['No', 'b', 2, true]],
      ['2 b', [undefined, undefined, undefined, false]],
    ]);
  });

  it('end with the last, whatever it says of not ending', () => {
    expect(walk([{ id: 'a', text: 'A', ends: false }])).toEqual([['1 a ends']]);
  });

  it('are none where nothing happens one after the other', () => {
    expect(walk(undefined)).toEqual([]);
  });
});
