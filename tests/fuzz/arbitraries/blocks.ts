import fc from 'fast-check';
import type { blocks as schemas } from '../../../src/model/schema/index.js';
import { goodLinks } from '../../fixtures/hostile.js';
import {
  byRole,
  cited,
  claim,
  claims,
  disagreement,
  roles,
  someOf,
  statement,
  statements,
  withIds,
} from './claims.js';
import { date, name, text } from './texts.js';

const heading = { title: name, lead: text };
const url = fc.constantFrom(...goodLinks);

const cell = fc.oneof(
  claim,
  disagreement,
  cited({ list: claims }, 'list'),
  cited({ answer: fc.constantFrom('yes', 'partial', 'no'), text }, 'answer'),
  fc.record({ notApplicable: text }),
);
// A third role may be there or not; a cell too many is an error of its own, and mutations make those.
const cells = fc.record({ product: cell, project: cell });
const aspect = fc.oneof(fc.record({ name, cells }), fc.record({ name, shared: cell }));

const comparison = someOf(
  {
    ...heading,
    groups: fc
      .array(fc.record({ name, aspects: withIds('aspect', aspect) }), {
        minLength: 1,
        maxLength: 2,
      })
      .map((groups) =>
        groups.map((group, i) => ({
          id: `group-${i}`,
          ...group,
          aspects: group.aspects.map((entry, j) => ({ ...entry, id: `aspect-${i}-${j}` })),
        })),
      ),
  },
  'groups',
);

const stage = (prefix: string, index: number) =>
  someOf(
    { id: fc.constant(`${prefix}-${index}`), name, summary: claim, repeats: fc.boolean() },
    'id',
    'name',
  );

const lifecycles = someOf(
  {
    ...heading,
    cycles: fc.tuple(
      someOf(
        {
          id: fc.constant('product-life'),
          name,
          role: fc.constant('product'),
          kind: fc.constant('continuous'),
          summary: claim,
          returns: cited(
            { from: fc.constant('idea-1'), to: fc.constant('idea-0'), text },
            'from',
            'to',
            'text',
          ),
          stages: fc.tuple(
            stage('idea', 0),
            stage('idea', 1).chain((fields) =>
              fc
                .option(
                  withIds(
                    'nest',
                    cited({ name, lifecycle: fc.constant('project-life') }, 'name', 'lifecycle'),
                  ),
                  { nil: undefined },
                )
                .map((nested) => (nested ? { ...fields, nested } : fields)),
            ),
            stage('idea', 2).map((fields) => ({ ...fields, alongside: 'idea-1' })),
          ),
        },
        'id',
        'name',
        'kind',
        'stages',
      ),
      someOf(
        {
          id: fc.constant('project-life'),
          name,
          kind: fc.constant('finite'),
          stages: fc.tuple(stage('work', 0), stage('work', 1)),
        },
        'id',
        'name',
        'kind',
        'stages',
      ),
    ),
  },
  'cycles',
);

const parties = fc.tuple(
  fc.constant({ role: 'product' }),
  fc.constant({ role: 'project' }),
  fc.record({ id: fc.constant('sponsor'), name }),
);

const activity = cited(
  {
    name,
    assignments: fc
      .shuffledSubarray(['consulted', 'informed'])
      .chain((others) =>
        fc.constantFrom<object>(
          { product: ['responsible', 'accountable'], project: others[0] ?? 'informed' },
          { product: 'accountable', project: 'responsible', sponsor: others[0] ?? 'consulted' },
          { sponsor: 'accountable', project: ['responsible'] },
        ),
      ),
  },
  'name',
  'assignments',
);

const raci = someOf(
  {
    ...heading,
    scheme: fc.constant('raci'),
    note: claim,
    parties,
    groups: withIds('phase', fc.record({ name, activities: withIds('activity', activity) }), {
      max: 1,
    }),
  },
  'parties',
  'groups',
);

const responsibilities = someOf(
  {
    ...heading,
    roles: byRole(
      someOf(
        { summary: claim, groups: withIds('card', fc.record({ name, items: claims })) },
        'groups',
      ),
    ),
  },
  'roles',
);

const questions = someOf({ ...heading, roles: byRole(claims) }, 'roles');

const listed = (prefix: string, entry: fc.Arbitrary<object>) =>
  someOf({ ...heading, items: withIds(prefix, entry) }, 'items');

const skills = listed('skill', cited({ name, roles, text }, 'name', 'roles'));

const handoff = fc
  .shuffledSubarray(['product', 'project', 'sponsor'], { minLength: 2, maxLength: 2 })
  .chain(([from, to]) => {
    const hands = cited({ what: name, to: fc.constant(to) }, 'what', 'to');
    return cited({ party: fc.constant(from), name, text, hands }, 'party', 'name');
  });

const handoffs = someOf(
  {
    ...heading,
    parties,
    steps: withIds('step', handoff, { min: 2 }),
    returns: cited({ to: fc.constant('step-0'), text }, 'to'),
  },
  'parties',
  'steps',
);

const scenarios = listed(
  'scenario',
  fc.oneof(
    someOf({ name, situation: statements, roles: byRole(claims) }, 'name', 'roles'),
    someOf({ name, situation: statements, shared: claim }, 'name', 'shared'),
    fc.record({
      name,
      steps: fc.tuple(
        fc.record({
          id: fc.constant('fork'),
          text,
          choices: fc.tuple(
            fc.record({ text, to: fc.constant('left') }),
            fc.record({ text, to: fc.constant('right') }),
          ),
        }),
        cited(
          {
            id: fc.constant('left'),
            role: fc.constant('product'),
            text,
            ends: fc.constant(true),
          },
          'id',
          'text',
          'ends',
        ),
        cited({ id: fc.constant('right'), role: fc.constant('project'), text }, 'id', 'text'),
      ),
    }),
  ),
);

const fit = someOf(
  {
    ...heading,
    note: claim,
    statements: fc.tuple(
      ...['product', 'project'].map((role, index) =>
        fc.record({
          id: fc.constant(`like-${index}`),
          text,
          speaksFor: fc.oneof(
            fc.constant<unknown>(role),
            fc.constant<unknown>([role]),
            fc.integer({ min: 1, max: 10 }).map((weight) => ({ [role]: weight })),
          ),
        }),
      ),
    ),
    results: byRole(claim),
    both: claim,
  },
  'statements',
);

const overlap = someOf(
  {
    ...heading,
    contexts: withIds('context', fc.record({ name, items: statements })),
    effects: withIds(
      'effect',
      someOf(
        { name, kind: fc.constantFrom('gain', 'cost'), situation: statements, items: claims },
        'name',
        'kind',
        'items',
      ),
    ),
  },
  'contexts',
);

const tools = listed(
  'tool',
  cited({ name, kind: fc.constantFrom('tool', 'framework'), roles, text, url }, 'name', 'roles'),
);

const faq = listed('faq', fc.record({ question: text, answer: statements }));

const takeaways = someOf(
  {
    ...heading,
    items: fc.array(fc.oneof(statement, cited({ text, roles }, 'text')), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  'items',
);

const related = listed(
  'reading',
  someOf({ title: name, author: name, publisher: name, note: name, published: date, url }, 'title'),
);

/** Every block of a document, sound if it stands with the roles and sources of the others. */
export const blocks: Readonly<Record<keyof typeof schemas, fc.Arbitrary<object>>> = {
  comparison,
  lifecycles,
  raci,
  responsibilities,
  questions,
  skills,
  handoffs,
  scenarios,
  fit,
  overlap,
  tools,
  faq,
  takeaways,
  related,
};
