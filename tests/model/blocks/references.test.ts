import { describe, expect, it } from 'vitest';
import { seen } from '../checks/seen.js';
import { withWork } from './document.js';

type Path = (string | number)[];

describe('reference/role', () => {
  it.each<[string, Path, unknown, string]>([
    [
      'questions',
      ['questions', 'roles', 'produkt'],
      ['Why?'],
      'questions.roles.produkt: "produkt" is not a role of this document, so nobody asks its questions. Write "product" instead.',
    ],
    [
      'a skill',
      ['skills', 'items', 1, 'roles'],
      ['product', 'projct'],
      'skills.items[1].roles[1]: "projct" is not a role of this document, so "Vision" stands with nobody. Write "project" instead.',
    ],
    [
      'a tool',
      ['tools', 'items', 1, 'roles'],
      'projct',
      'tools.items[1].roles[0]: "projct" is not a role of this document, so "Agile" stands with nobody.',
    ],
    [
      'a takeaway',
      ['takeaways', 'items', 1, 'roles'],
      'produkt',
      'takeaways.items[1].roles[0]: "produkt" is not a role of this document, so "Ask why" stands with nobody.',
    ],
    [
      'a lane',
      ['handoffs', 'parties', 3],
      { role: 'teams' },
      'handoffs.parties[3].role: "teams" is not a role of this document, so this lane has no name.',
    ],
    [
      'a part of a scenario',
      ['scenarios', 'items', 0, 'roles', 'projekt'],
      'Plans',
      'scenarios.items[0].roles.projekt: "projekt" is not a role of this document, so nobody does this in "Side by side".',
    ],
    [
      'a step of a scenario',
      ['scenarios', 'items', 1, 'steps', 0, 'role'],
      'produkt',
      'scenarios.items[1].steps[0].role: "produkt" is not a role of this document, so "Asks for more" happens without anybody.',
    ],
    [
      'a statement of the role fit',
      ['fit', 'statements', 0, 'speaksFor'],
      { product: 1, projct: 1 },
      'fit.statements[0].speaksFor.projct: "projct" is not a role of this document, so agreeing with "I ask why" counts for nobody.',
    ],
    [
      'a result of the role fit',
      ['fit', 'results', 'projct'],
      'x',
      'fit.results.projct: "projct" is not a role of this document, so nobody can get this result.',
    ],
  ])('looks at %s', (_, path, value, expected) => {
    expect(seen(withWork([path, value]))).toContain(`reference/role ${expected}`);
  });
});

describe('reference/party', () => {
  const step = ['handoffs', 'steps', 1];

  it('says that a step has no lane, and which party was most likely meant', () => {
    expect(seen(withWork([[...step, 'party'], 'projct']))).toContain(
      'reference/party handoffs.steps[1].party: "projct" is not a party of this flow, so "Plan" has no lane to stand in. ' +
        'Write "project" instead.',
    );
  });

  it('says that what is handed over goes to nobody', () => {
    expect(seen(withWork([[...step, 'hands', 'to'], 'taems']))).toBe(
      'reference/party handoffs.steps[1].hands.to: "taems" is not a party of this flow, so "a plan" goes to nobody. ' +
        'Write "teams" instead.',
    );
  });

  it('does not take a party of the matrix for one of the flow', () => {
    expect(seen(withWork([[...step, 'hands', 'to'], 'design']))).toContain('reference/party');
  });
});

describe('reference/stage and reference/activity', () => {
  it.each<[string, Path, string]>([
    ['a step of the flow', ['handoffs', 'steps', 0], 'Find a problem'],
    ['a line of a scenario', ['scenarios', 'items', 0, 'roles', 'product', 0], 'Asks users'],
    ['a step of a scenario', ['scenarios', 'items', 1, 'steps', 1], 'Weighs it up'],
    ['what all do together', ['scenarios', 'items', 0, 'shared', 0], 'Tell everybody'],
  ])('look at %s', (_, path, words) => {
    const findings = seen(
      withWork([[...path, 'stage'], 'discvery'], [[...path, 'activity'], 'rodmap']),
    );
    expect(findings).toMatch(
      new RegExp(
        `reference/stage \\S+\\.stage: "discvery" is not a stage of a life cycle of this document, so nobody can see when "${words}" happens. Write "discovery" instead.`,
      ),
    );
    expect(findings).toMatch(
      new RegExp(`reference/activity \\S+\\.activity: "rodmap" is not .+ so "${words}" cannot be`),
    );
  });
});

describe('reference/step', () => {
  it.each<[string, Path, string, string]>([
    [
      'the return of the flow',
      ['handoffs', 'returns', 'to'],
      'fnid',
      'handoffs.returns.to: "fnid" is not a step of this flow, so it has nowhere to start over. Write "find" instead.',
    ],
    [
      'the next step of a scenario',
      ['scenarios', 'items', 1, 'steps', 2, 'next'],
      'tould',
      'scenarios.items[1].steps[2].next: "tould" is not a step of this scenario, so "It is built" leads nowhere. Write "told" instead.',
    ],
    [
      'a choice',
      ['scenarios', 'items', 1, 'steps', 1, 'choices', 1, 'to'],
      'dropp',
      'scenarios.items[1].steps[1].choices[1].to: "dropp" is not a step of this scenario, so the choice "It does not" leads nowhere. Write "drop" instead.',
    ],
    [
      'a step of the flow that a scenario names',
      ['scenarios', 'items', 1, 'steps', 2, 'next'],
      'build',
      'scenarios.items[1].steps[2].next: "build" is not a step of this scenario',
    ],
  ])('looks at %s', (_, path, value, expected) => {
    expect(seen(withWork([path, value]))).toContain(`reference/step ${expected}`);
  });
});

describe('id/duplicate', () => {
  it.each<[string, Path, unknown, string]>([
    [
      'skill',
      ['skills', 'items', 3],
      { id: 'vision', name: 'Sight', roles: 'product' },
      'skills.items[3].id',
    ],
    [
      'party',
      ['handoffs', 'parties', 3],
      { id: 'teams', name: 'More teams' },
      'handoffs.parties[3].id',
    ],
    ['step', ['handoffs', 'steps', 2, 'id'], 'plan', 'handoffs.steps[2].id'],
    ['scenario', ['scenarios', 'items', 1, 'id'], 'side-by-side', 'scenarios.items[1].id'],
    [
      'step of this scenario',
      ['scenarios', 'items', 1, 'steps', 4, 'id'],
      'drop',
      'scenarios.items[1].steps[4].id',
    ],
    [
      'answer',
      ['fit', 'scale'],
      [
        { id: 'no', name: 'No', points: 0 },
        { id: 'no', name: 'Yes', points: 1 },
      ],
      'fit.scale[1].id',
    ],
    ['statement', ['fit', 'statements', 2, 'id'], 'why', 'fit.statements[2].id'],
    [
      'context',
      ['overlap', 'contexts', 1],
      { id: 'small', name: 'X', items: 'x' },
      'overlap.contexts[1].id',
    ],
    [
      'effect',
      ['overlap', 'effects', 1],
      { id: 'gain', name: 'X', kind: 'cost', items: ['x'] },
      'overlap.effects[1].id',
    ],
    ['tool', ['tools', 'items', 1, 'id'], 'board', 'tools.items[1].id'],
    [
      'question',
      ['faq', 'items', 1],
      { id: 'both', question: 'Who?', answer: 'X' },
      'faq.items[1].id',
    ],
    ['related item', ['related', 'items', 1], { id: 'more', title: 'X' }, 'related.items[1].id'],
  ])('a %s', (kind, path, value, place) => {
    expect(seen(withWork([path, value]))).toContain(
      `id/duplicate ${place}: Another ${kind} already has the id`,
    );
  });

  it('lets two scenarios have steps of the same name', () => {
    const steps = [{ id: 'ask', text: 'Asks' }];
    const scenario = { id: 'third', name: 'Third', steps };
    expect(seen(withWork([['scenarios', 'items', 2], scenario]))).toBe('');
  });
});

describe('faq/twice', () => {
  it('finds a question that differs in marks and case alone', () => {
    const again = { id: 'again', question: 'can one do both?', answer: 'No' };
    expect(seen(withWork([['faq', 'items', 1], again]))).toBe(
      'faq/twice faq.items[1].question: warning: "can one do both?" is asked above already, so readers meet two answers. ' +
        'Keep one question, with all of the answer.\n    faq.items[0]: the same question',
    );
    const other = { id: 'again', question: 'Can two do both?', answer: 'No' };
    expect(seen(withWork([['faq', 'items', 1], other]))).toBe('');
  });
});

describe('related/twice', () => {
  const again = (item: object): string =>
    seen(withWork([['related', 'items', 1], { id: 'again', title: 'more of  it', ...item }]));

  it('finds a title that stands there already', () => {
    const expected =
      'related/twice related.items[1].title: warning: "more of  it" stands above already, so readers are sent to it twice. ' +
      'Keep one of them; if these are two texts, name the author of each.\n' +
      '    related.items[0]: the same title';
    expect(again({})).toBe(expected);
    expect(again({ author: 'a. writer' })).toBe(expected);
  });

  it('lets two authors have one title, and one author two', () => {
    expect(again({ author: 'B. Writer' })).toBe('');
    expect(again({ title: 'Even more', author: 'A. Writer' })).toBe('');
  });

  it('names the first of several', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, title: 'More' }));
    const findings = seen(withWork([['related', 'items'], items]));
    expect(findings.match(/ {4}related\.items\[\d\]/g)).toEqual([
      '    related.items[0]',
      '    related.items[0]',
    ]);
  });
});
