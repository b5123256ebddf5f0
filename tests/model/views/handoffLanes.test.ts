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

  it('lead on to whoever receives, else to whoever acts next', () => {
    expect(view.steps.map(({ leadsTo }) => leadsTo)).toEqual([undefined, 0, 1, undefined]);
    const [find, ...rest] = steps.map(({ id, party, name }) => ({ id, party, name }));
    const silent = handoffLanes({
      roles,
      handoffs: { parties, steps: find ? [find, ...rest] : [] },
    });
    expect(silent.steps.map(({ leadsTo }) => leadsTo)).toEqual([undefined, 0, 1, undefined]);
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

describe('room for words beside the way from one lane to another', () => {
  const flow = (...moves: readonly [party: string, to: string][]) =>
    handoffLanes({
      roles,
      handoffs: {
        parties: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
          { id: 'c', name: 'C' },
        ],
        steps: moves.map(([party, to], index) => ({
          id: `step-${index}`,
          party,
          name: 'Do',
          hands: { what: 'it', to },
        })),
      },
    }).steps[0];

  it.each([
    ['down, in the lane of whoever hands on', 'a', 'b', 'b', true],
    ['up by one lane', 'b', 'a', 'a', true],
    ['up past a lane', 'c', 'a', 'a', true],
    ['up past the lane in which the next step is', 'c', 'a', 'b', false],
    ['where the same party goes on with something else', 'a', 'b', 'a', false],
  ])('%s', (_, party, to, next, beside) => {
    expect(flow([party, to], [next, 'c'])).toMatchObject({ beside, followed: to === next });
  });

  it('is not there after the last step', () => {
    expect(flow(['a', 'b'])).toMatchObject({ leadsTo: 1, beside: false, followed: false });
  });
});
