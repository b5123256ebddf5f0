import { describe, expect, it } from 'vitest';
import { handoffLanes } from '../../../src/model/index.js';

const roles = [
  { id: 'product', name: 'Product manager' },
  { id: 'project', name: 'Project manager' },
];
const parties = [{ role: 'project' }, { id: 'teams', name: 'Teams' }, { role: 'product' }];
const steps = [
  { id: 'find', party: 'product', name: 'Find' },
  { id: 'define', party: 'product', name: 'Define', hands: { what: 'a brief', to: 'project' } },
  { id: 'plan', party: 'project', name: 'Plan', hands: { what: 'a plan', to: 'teams' } },
  { id: 'build', party: 'teams', name: 'Build' },
];

describe('the lanes of a flow', () => {
  const view = handoffLanes({ roles, handoffs: { parties, steps, returns: { to: 'define' } } });

  it('stand in the order of the parties, with the role that each is', () => {
    expect(view.lanes).toEqual([
      { id: 'project', name: 'Project manager', role: 2 },
      { id: 'teams', name: 'Teams', role: undefined },
      { id: 'product', name: 'Product manager', role: 1 },
    ]);
  });

  it('hold the steps, each in its column, with the lane that it hands on to', () => {
    expect(view.steps.map(({ number, lane, handsTo }) => [number, lane, handsTo])).toEqual([
      [1, 2, undefined],
      [2, 2, 0],
      [3, 0, 1],
      [4, 1, undefined],
    ]);
    expect(view.steps.map(({ step }) => step)).toEqual(steps);
  });

  it('know the step that the flow comes back to', () => {
    expect(view.returnsTo).toBe(view.steps[1]);
    expect(handoffLanes({ roles, handoffs: { parties, steps } }).returnsTo).toBeUndefined();
  });
});

it('gives whoever is no party a lane, so that no step is lost', () => {
  const {
    lanes,
    steps: placed,
    returnsTo,
  } = handoffLanes({
    roles,
    handoffs: {
      parties: [{ role: 'project' }, { role: 'nobody' }],
      steps: [
        { id: 'a', party: 'product', name: 'A', hands: { what: 'x', to: 'stranger' } },
        { id: 'b', party: 'stranger', name: 'B' },
      ],
      returns: { to: 'elsewhere' },
    },
  });
  expect(lanes).toEqual([
    { id: 'project', name: 'Project manager', role: 2 },
    { id: 'nobody', name: 'nobody', role: undefined },
    { id: 'product', name: 'Product manager', role: 1 },
    { id: 'stranger', name: 'stranger', role: undefined },
  ]);
  expect(placed.map(({ lane, handsTo }) => [lane, handsTo])).toEqual([
    [2, 3],
    [3, undefined],
  ]);
  expect(returnsTo).toBeUndefined();
});

it('makes no role of a party that has only the name of one', () => {
  const named = [{ id: 'product', name: 'Somebody else' }];
  const { lanes } = handoffLanes({ roles, handoffs: { parties: named, steps: [] } });
  expect(lanes).toEqual([{ id: 'product', name: 'Somebody else', role: undefined }]);
});
