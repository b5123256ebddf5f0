import { describe, expect, it } from 'vitest';
import { de } from '../../src/locales/de.js';
import type { Comparison } from '../../src/model/index.js';
import { type AnyEvent, type XapiOptions, xapiStatement } from '../../src/xapi/index.js';
import { comparison } from '../fixtures/examples.js';
import { problemsOf } from './validator.js';

const options: XapiOptions = {
  actor: { account: { homePage: 'https://lms.example.org', name: '4711' } },
  activity: 'https://example.org/roles/',
  lang: 'en',
  comparison,
};
const BASE = `https://example.org/roles/${comparison.id}`;

const event = (name: string, own: object = {}, view = 'faq'): AnyEvent => ({
  type: `rolewise:${name}`,
  detail: { comparison: comparison.id, view, ...own },
});
const question = comparison.faq?.items[0];
const events = {
  view: event('view', {}, 'raci'),
  filter: event('filter', { show: 'differences', shown: 12, total: 17 }, 'comparison'),
  expand: event('expand', { item: question?.id }),
  choice: event(
    'choice',
    { item: 'extra-encryption', step: 'assessed', to: 'built-in' },
    'scenarios',
  ),
  fit: event(
    'fit',
    { results: ['product-manager', 'project-manager'], answers: { a: 2, b: 0 }, complete: true },
    'fit',
  ),
};

describe('an event becomes a statement', () => {
  it.each(Object.entries(events))('%s: valid, with the document and without', (_, event) => {
    for (const asked of [options, { ...options, comparison: undefined }]) {
      const statement = xapiStatement(event, {
        ...asked,
        registration: '0a5e9f0c-6c1b-4b7e-9d3b-0d6a2f6b7c11',
        timestamp: new Date('2025-04-01T10:00:00Z'),
      });
      expect(statement).toBeDefined();
      expect(problemsOf(statement)).toEqual([]);
      expect(problemsOf({ ...statement, verb: { id: 'no iri' } })).not.toEqual([]);
    }
  });

  it.each([
    ['view', 'experienced', `${BASE}/raci`],
    ['filter', 'interacted', `${BASE}/comparison`],
    ['expand', 'interacted', `${BASE}/faq/${question?.id}`],
    ['choice', 'answered', `${BASE}/scenarios/extra-encryption/assessed`],
    ['fit', 'answered', `${BASE}/fit`],
  ] as const)('%s: who %s what', (name, verb, id) => {
    const statement = xapiStatement(events[name], options);
    expect(statement?.actor).toEqual(options.actor);
    expect(statement?.verb.id).toBe(`http://adlnet.gov/expapi/verbs/${verb}`);
    expect(statement?.object.id).toBe(id);
  });

  it('says what each is a part of', () => {
    const { context: view } = xapiStatement(events.view, options) ?? {};
    expect(view?.contextActivities.parent.map(({ id }) => id)).toEqual([BASE]);
    const { context: item } = xapiStatement(events.expand, options) ?? {};
    expect(item?.contextActivities.parent.map(({ id }) => id)).toEqual([`${BASE}/faq`]);
    expect(item?.contextActivities.grouping?.map(({ id }) => id)).toEqual([BASE]);
  });

  it('never passes or fails a reader, and gives no score', () => {
    for (const event of Object.values(events)) {
      const statement = JSON.stringify(xapiStatement(event, options));
      expect(statement).not.toMatch(/passed|failed|score|success|correctResponsesPattern/);
    }
  });
});

describe('words', () => {
  it('come from the document, in each language that has them', () => {
    const german = comparison.translations?.de;
    expect(xapiStatement(events.expand, options)?.object.definition.name).toEqual({
      'en-GB': question?.question,
      de: german?.faq?.items?.[0]?.question,
    });
    const { definition } = xapiStatement(events.choice, options)?.object ?? {};
    expect(definition?.choices).toEqual([
      {
        id: 'built-in',
        description: { 'en-GB': 'The timeline can take it', de: 'Der Zeitplan verträgt es' },
      },
      {
        id: 'decided-anew',
        description: {
          'en-GB': 'The timeline cannot take it',
          de: 'Der Zeitplan verträgt es nicht',
        },
      },
    ]);
  });

  it('are left out in a language that lacks them', () => {
    const half = {
      ...comparison,
      translations: { de: { title: 'Zwei Rollen' } },
    } as unknown as Comparison;
    const asked = { ...options, comparison: half };
    const { object, context } = xapiStatement(events.expand, asked) ?? {};
    expect(object?.definition.name).toEqual({ 'en-GB': question?.question });
    expect(context?.contextActivities.grouping?.[0]?.definition.name).toEqual({
      'en-GB': comparison.title,
      de: 'Zwei Rollen',
    });
  });

  it('may hold words in another language', () => {
    const title = ['The ', { lang: 'fr', text: 'chef de projet' }];
    const asked = { ...options, comparison: { ...comparison, title } as Comparison };
    const { grouping } = xapiStatement(events.expand, asked)?.context.contextActivities ?? {};
    expect(grouping?.[0]?.definition.name).toMatchObject({ 'en-GB': 'The chef de projet' });
  });

  it('are those of the components where the document gives a view no title', () => {
    const untitled = { ...comparison, faq: { items: comparison.faq?.items ?? [] } } as Comparison;
    const asked = { ...options, comparison: untitled, lang: 'de', labels: de };
    const parent = xapiStatement(events.expand, asked)?.context.contextActivities.parent[0];
    expect(parent?.definition.name).toEqual({ de: de.faq });
  });

  it('are never those of another document', () => {
    const other = { ...events.view, detail: { comparison: 'another', view: 'raci' } };
    const { object } = xapiStatement(other, options) ?? {};
    expect(object?.id).toBe('https://example.org/roles/another/raci');
    expect(object?.definition).not.toHaveProperty('name');
  });
});

describe('what a role fit says', () => {
  it('is the roles, whether all is answered, and the answers', () => {
    expect(xapiStatement(events.fit, options)?.result).toEqual({
      response: 'product-manager[,]project-manager',
      completion: true,
      extensions: { 'https://example.org/roles/extensions/answers': { a: 2, b: 0 } },
    });
  });
});

describe('what is no event of ours', () => {
  it.each([
    ['another event', { type: 'click', detail: 1 }],
    ['no detail', { type: 'rolewise:view' }],
    ['an unknown act', event('score', { item: 'a' })],
    ['no view', { type: 'rolewise:view', detail: { comparison: 'a' } }],
    ['no item', event('expand')],
    ['an item that is no id', event('expand', { item: {} })],
    ['no step', event('choice', { item: 'a', to: 'b' })],
    ['no roles', event('fit', { results: [], answers: {} })],
    ['roles that are no ids', event('fit', { results: [1], answers: {} })],
    ['no filter', event('filter', { show: 7 })],
  ])('makes no statement: %s', (_, event) => {
    expect(xapiStatement(event, options)).toBeUndefined();
  });

  it('survives answers of any kind and ids that are no slugs', () => {
    const odd = {
      type: 'rolewise:fit',
      detail: {
        comparison: 'a/b?c#d',
        view: 'fit',
        results: ['x'],
        answers: { fine: 1, odd: 'much', none: Number.NaN },
      },
    };
    const statement = xapiStatement(odd, options);
    expect(problemsOf(statement)).toEqual([]);
    expect(statement?.object.id).toBe('https://example.org/roles/a%2Fb%3Fc%23d/fit');
    expect(Object.values(statement?.result?.extensions ?? {})).toEqual([{ fine: 1 }]);
  });

  it('survives a document of which half is missing', () => {
    const broken = { ...comparison, faq: { items: 7 }, title: undefined } as unknown as Comparison;
    const statement = xapiStatement(events.expand, { ...options, comparison: broken });
    expect(problemsOf(statement)).toEqual([]);
  });
});

it('says at once that a base is no IRI', () => {
  expect(() => xapiStatement(events.view, { ...options, activity: 'roles' })).toThrow(
    'no absolute IRI',
  );
});
