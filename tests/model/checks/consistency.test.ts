import { describe, expect, it } from 'vitest';
import { withValue } from '../fixtures.js';
import { seen } from './seen.js';

const items = ['responsibilities', 'roles', 'product', 'groups', 0, 'items'];
const row = 'raci.groups[0].activities[1]';

describe('reference/activity', () => {
  it('says which activity was most likely meant', () => {
    expect(seen(withValue(items, [{ text: 'Set the vision', activity: 'raodmap' }]))).toBe(
      'reference/activity responsibilities.roles.product.groups[0].items[0].activity: ' +
        '"raodmap" is not an activity of the RACI matrix, so "Set the vision" cannot be held against it. ' +
        'Write "roadmap" instead.',
    );
  });

  it('knows the activities of a matrix that is broken elsewhere', () => {
    const input = withValue(['raci', 'parties'], 7);
    expect(seen({ ...Object(input), responsibilities: undefined })).not.toContain('reference/');
  });
});

describe('consistency/responsibility', () => {
  const bystander = (assignments: unknown): unknown => {
    const document = withValue(['raci', 'groups', 0, 'activities', 1, 'assignments'], assignments);
    const responsibilities = {
      roles: {
        product: {
          groups: [{ id: 'g', name: 'G', items: [{ text: 'Plan it', activity: 'plan' }] }],
        },
        project: { groups: [{ id: 'g', name: 'G', items: ['Plan'] }] },
      },
    };
    return { ...Object(document), responsibilities };
  };
  const acting = ['responsible', 'accountable'];

  it('names the line of the card and the row of the matrix', () => {
    expect(seen(bystander({ product: 'consulted', project: acting }))).toBe(
      'consistency/responsibility responsibilities.roles.product.groups[0].items[0].activity: ' +
        'The card of "product" lists "Plan it" as its responsibility, but in the matrix it is only consulted in "plan". ' +
        'Give it a part of doing there, or take the line off the card.\n' +
        `    ${row}.assignments.product: in "Plan the work" it is only consulted`,
    );
  });

  it('says so of a role that has no part at all', () => {
    expect(seen(bystander({ project: acting }))).toContain(
      `    ${row}.assignments: in "Plan the work" it has no part`,
    );
  });

  it.each([['accountable'], ['responsible'], ['responsible', 'consulted']])(
    'lets %s stand on a card',
    (...words) => {
      const rest = ['responsible', 'accountable'].filter((word) => !words.includes(word));
      expect(seen(bystander({ product: words, project: rest }))).not.toContain('consistency/');
    },
  );

  it('asks of a scheme of one’s own only what its words say', () => {
    const scheme = {
      id: 'own',
      name: 'Own',
      assignments: [
        { id: 'leads', letter: 'L', name: 'Leads', part: 'answers' },
        { id: 'looks', letter: 'O', name: 'Looks on', part: 'hears' },
        { id: 'joins', letter: 'J', name: 'Joins', shape: 'open-disc' },
      ],
    };
    const own = (word: string): string => {
      const document = Object(bystander({ product: word, project: 'leads' }));
      const activities = document.raci.groups[0].activities.slice(1, 2);
      const groups = [{ id: 'g', name: 'G', activities }];
      return seen({ ...document, raci: { ...document.raci, scheme, groups } });
    };
    expect(own('looks')).toContain('consistency/responsibility');
    expect(own('joins')).not.toContain('consistency/responsibility');
  });
});

describe('consistency/stage', () => {
  const activities = ['raci', 'groups', 0, 'activities'];

  it('warns of a stage in which nothing happens', () => {
    expect(seen(withValue([...activities, 3, 'stage'], undefined))).toBe(
      'consistency/stage lifecycles.cycles[1].stages[1]: warning: No activity of the matrix happens in "Closing", ' +
        'though some do in other stages of "Life of a project", so readers ask what is done there. ' +
        'Write "stage: closing" in one of them, or add another.\n' +
        '    raci.groups: the activities of the matrix',
    );
  });

  it('does not ask for stages of a life cycle that the matrix never speaks of', () => {
    const document = Object(withValue([...activities, 3, 'stage'], undefined));
    Reflect.deleteProperty(document.raci.groups[0].activities[1], 'stage');
    expect(seen(document)).toBe('');
  });

  it('counts what happens in a life cycle within the stage', () => {
    expect(seen(withValue([...activities, 2, 'stage'], undefined))).toBe('');
    const empty = Object(withValue([...activities, 2, 'stage'], undefined));
    Reflect.deleteProperty(empty.lifecycles.cycles[0].stages[1], 'nested');
    expect(seen(empty)).toContain('consistency/stage lifecycles.cycles[0].stages[1]');
  });
});

describe('consistency/role', () => {
  const third = (more: object): object => {
    const document = Object(withValue(['roles', 2], { id: 'design', name: 'Designer' }));
    const comparison = undefined;
    const parties = [{ role: 'product' }, { role: 'project' }, { role: 'design' }];
    return {
      ...document,
      comparison,
      raci: { ...document.raci, parties },
      sources: undefined,
      ...more,
    };
  };

  it('is content with a part in the matrix, or with a card', () => {
    expect(seen(third({}))).toBe('');
    const groups = [{ id: 'g', name: 'G', items: ['Draw'] }];
    expect(
      seen(
        third({
          raci: undefined,
          responsibilities: {
            roles: { product: { groups }, project: { groups }, design: { groups } },
          },
        }),
      ),
    ).toBe('');
  });

  it('names what the role lacks, and where', () => {
    const document = Object(third({}));
    document.raci.parties.pop();
    Reflect.deleteProperty(document.raci.groups[0].activities[0].assignments, 'design');
    expect(seen(document)).toBe(
      'consistency/role roles[2]: warning: "Designer" is compared with the other roles, ' +
        'but has no part in the matrix and no card, so readers do not learn what it does. ' +
        'Add it there, or take it out of "roles".\n' +
        '    raci.groups: it has no part in the matrix\n' +
        '    responsibilities.roles: it has no card',
    );
  });

  it('asks nothing of a document without cards and matrix', () => {
    expect(seen(third({ raci: undefined, responsibilities: undefined }))).toBe('');
  });
});

const flow = (step: { party?: string; activity?: string; stage?: string }): unknown => {
  const { party = 'product' } = step;
  return withValue(['handoffs'], {
    parties: [party === 'design' ? { id: party, name: 'Design' } : { role: party }],
    steps: [{ id: 'first', name: 'Set a goal', party, ...step }],
  });
};

const story = (step: object): unknown =>
  withValue(['scenarios'], {
    items: [{ id: 'late', name: 'Late', steps: [{ id: 'a', text: 'Design asks.', ...step }] }],
  });

describe('consistency/step', () => {
  it('names the step of the flow and the row of the matrix', () => {
    expect(seen(flow({ party: 'design', activity: 'roadmap' }))).toBe(
      'consistency/step handoffs.steps[0].activity: In the hand-off "design" does "Set a goal", ' +
        'but in the matrix it is only consulted in "roadmap". ' +
        'Give it a part of doing there, or let another act in this step.\n' +
        '    raci.groups[0].activities[0].assignments.design: in "Set the roadmap" it is only consulted',
    );
  });

  it('names the step of a scenario', () => {
    expect(seen(story({ role: 'project', activity: 'roadmap' }))).toContain(
      'consistency/step scenarios.items[0].steps[0].activity: In the scenario "project" does "Design asks.", ' +
        'but in the matrix it has no part in "roadmap".',
    );
  });

  it('is content with whoever acts, and with steps that name no activity or nobody', () => {
    expect(seen(flow({ activity: 'roadmap' }))).toBe('');
    expect(seen(flow({ party: 'project' }))).toBe('');
    expect(seen(story({ activity: 'roadmap' }))).toBe('');
  });

  it('says nothing of somebody who is not there; that is another finding', () => {
    expect(seen(flow({ party: 'produkt', activity: 'roadmap' }))).not.toContain('consistency/step');
    const groups = [{ id: 'g', name: 'G', items: [{ text: 'Plan', activity: 'plan' }] }];
    const stranger = withValue(['responsibilities', 'roles', 'projct'], { groups });
    expect(seen(stranger)).not.toContain('consistency/responsibility');
  });

  it('says nothing of an activity that is not there; that is another finding', () => {
    expect(seen(flow({ activity: 'raodmap' }))).toBe(
      'reference/activity handoffs.steps[0].activity: "raodmap" is not an activity of the RACI matrix, ' +
        'so "Set a goal" cannot be held against it. Write "roadmap" instead.',
    );
  });
});

describe('consistency/when', () => {
  it('names the stage of the step and that of the activity', () => {
    expect(seen(flow({ activity: 'roadmap', stage: 'growth' }))).toBe(
      'consistency/when handoffs.steps[0].stage: warning: "Set a goal" happens in the stage "growth", ' +
        'but the matrix has "roadmap" in "discovery". ' +
        'Correct one of them, or leave the stage out here: it is known from the activity.\n' +
        '    raci.groups[0].activities[0].stage: "Set the roadmap" is in "discovery"',
    );
  });

  it('is content where they agree or one of them is not said', () => {
    expect(seen(flow({ activity: 'roadmap', stage: 'discovery' }))).toBe('');
    expect(seen(flow({ stage: 'growth' }))).toBe('');
  });
});

describe('consistency/skill', () => {
  const list = (block: string, ...items: readonly (readonly [string, unknown])[]): unknown =>
    withValue([block], {
      items: items.map(([name, roles], index) => ({ id: `item-${index}`, name, roles })),
    });

  it('names a skill that one role has alone and several share', () => {
    const twice = list(
      'skills',
      ['Communication', 'product'],
      ['communication ', ['product', 'project']],
    );
    expect(seen(twice)).toBe(
      'consistency/skill skills.items[1]: The skill "communication " stands here for "product" and "project" and ' +
        'above for "product", so readers see it as two. Keep one of them, with roles: [product, project].\n' +
        '    skills.items[0]: "Communication" for "product"',
    );
  });

  it('names a tool that two roles have each for itself', () => {
    expect(seen(list('tools', ['Kanban', 'product'], ['Kanban', 'project']))).toContain(
      'consistency/skill tools.items[1]: The tool "Kanban" stands here for "project" and above for "product"',
    );
  });

  it('is content with skills of other names', () => {
    expect(
      seen(list('skills', ['Talking', 'product'], ['Listening', ['product', 'project']])),
    ).toBe('');
  });
});
