import { describe, expect, it } from 'vitest';
import { seen } from '../checks/seen.js';
import { withWork } from './document.js';

const steps = ['handoffs', 'steps'];

describe('handoff/itself', () => {
  it('finds a step that hands over to whoever does it', () => {
    expect(seen(withWork([[...steps, 1, 'hands', 'to'], 'project']))).toBe(
      'handoff/itself handoffs.steps[1].hands.to: In "Plan" "project" hands "a plan" to itself, so nothing changes hands. ' +
        'Name who receives it, or leave "hands" out.',
    );
  });
});

describe('handoff/receiver', () => {
  it('finds a hand-over to somebody who is not next, and names the next step', () => {
    expect(seen(withWork([[...steps, 0, 'hands', 'to'], 'teams']))).toBe(
      'handoff/receiver handoffs.steps[0].hands.to: warning: "Find a problem" hands "a definition" to "teams", but then ' +
        '"project" acts in "Plan", so the thread breaks. Hand it to "project", or say what "teams" does with it.\n' +
        '    handoffs.steps[1]: the next step, by "project"',
    );
  });

  it('looks from the last step to the one that the flow returns to', () => {
    expect(seen(withWork([[...steps, 2, 'hands', 'to'], 'project']))).toContain(
      'handoffs.steps[0]: the next step, by "product"',
    );
    const once = withWork(
      [[...steps, 2, 'hands', 'to'], 'project'],
      [['handoffs', 'returns'], undefined],
    );
    expect(seen(once)).toBe('');
  });
});

describe('handoff/unsaid', () => {
  it('finds work that changes hands without a word', () => {
    expect(seen(withWork([[...steps, 1, 'hands'], undefined]))).toBe(
      'handoff/unsaid handoffs.steps[1]: warning: After "Plan" the work goes from "project" to "teams", and nothing says ' +
        'what is handed over. Add "hands" with "what" and "to: teams".\n' +
        '    handoffs.steps[2]: the next step, by "teams"',
    );
  });

  it('says nothing where one party goes on', () => {
    const more = {
      id: 'check',
      party: 'teams',
      name: 'Check',
      hands: { what: 'it all', to: 'product' },
    };
    const document = withWork([[...steps, 3], more], [[...steps, 2, 'hands'], undefined]);
    expect(seen(document)).toBe('');
  });
});

describe('handoff/idle', () => {
  it('finds a lane in which nothing happens', () => {
    expect(seen(withWork([['handoffs', 'parties', 3], { id: 'legal', name: 'Legal' }]))).toBe(
      'handoff/idle handoffs.parties[3].id: warning: "legal" acts in no step and receives nothing, so its lane is empty. ' +
        'Give it a step or a hand-over, or leave it out.',
    );
  });

  it('lets a party be that only receives', () => {
    const parties = [{ role: 'project' }, { id: 'teams', name: 'Teams' }];
    const plan = { id: 'plan', party: 'project', name: 'Plan', hands: { what: 'it', to: 'teams' } };
    expect(seen(withWork([['handoffs'], { parties, steps: [plan] }]))).toBe('');
  });
});

describe('handoff/returns', () => {
  const back = (to: string): string => seen(withWork([['handoffs', 'returns', 'to'], to]));

  it('finds a flow that comes back to its last step', () => {
    expect(back('build')).toContain(
      'handoff/returns handoffs.returns.to: The flow returns to "Build", which is its last step, so it does not go back. ' +
        'Name an earlier step, or leave "returns" out.',
    );
    expect(back('plan')).not.toContain('handoff/returns');
  });
});
