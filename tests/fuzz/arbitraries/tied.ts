import fc from 'fast-check';
import {
  byRole,
  cited,
  claim,
  claims,
  heading,
  listed,
  someOf,
  statements,
  withIds,
} from './claims.js';
import { name, text } from './texts.js';

// The blocks whose parts name one another.

const stage = (prefix: string, index: number) =>
  someOf(
    { id: fc.constant(`${prefix}-${index}`), name, summary: claim, repeats: fc.boolean() },
    'id',
    'name',
  );

/** Two life cycles, one nested in a stage of the other. */
export const lifecycles = someOf(
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

/** A matrix of three parties, with one who answers in each row. */
export const raci = someOf(
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

const handoff = fc
  .shuffledSubarray(['product', 'project', 'sponsor'], { minLength: 2, maxLength: 2 })
  .chain(([from, to]) => {
    const hands = cited({ what: name, to: fc.constant(to) }, 'what', 'to');
    return cited({ party: fc.constant(from), name, text, hands }, 'party', 'name');
  });

/** Steps that hand something on to another party. */
export const handoffs = someOf(
  {
    ...heading,
    parties,
    steps: withIds('step', handoff, { min: 2 }),
    returns: cited({ to: fc.constant('step-0'), text }, 'to'),
  },
  'parties',
  'steps',
);

/** Situations for all roles at once, and ones that branch. */
export const scenarios = listed(
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
