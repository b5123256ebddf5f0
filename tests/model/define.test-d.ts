import { defineComparison } from '../../src/model/define.js';
import { rapid } from '../../src/model/schemes/rapid.js';
import type { Comparison } from '../../src/model/types.js';

// Checked by `tsc --noEmit`: an error that is expected and does not come is an error, too.

const head = {
  id: 'sound',
  lang: 'en',
  title: 'Two roles',
  roles: [
    { id: 'product', name: 'Product manager' },
    { id: 'project', name: 'Project manager' },
  ],
  sources: [{ id: 'book', title: 'A book' }],
} as const;

const stages = [
  { id: 'plan', name: 'Plan' },
  { id: 'build', name: 'Build' },
] as const;

const party = [{ role: 'product' }, { role: 'project' }, { id: 'design', name: 'Design' }] as const;

export const sound = defineComparison({
  ...head,
  comparison: {
    groups: [
      {
        id: 'goal',
        name: 'Goal',
        aspects: [
          {
            id: 'why',
            name: 'Why',
            cells: { product: 'Value', project: { text: 'Delivery', sources: ['book'] } },
          },
          { id: 'both', name: 'Both', shared: { answer: 'yes' } },
        ],
      },
    ],
  },
  lifecycles: {
    cycles: [
      { id: 'life', name: 'Life', role: 'product', kind: 'finite', stages },
      {
        id: 'loop',
        name: 'Loop',
        kind: 'continuous',
        stages: [
          {
            id: 'run',
            name: 'Run',
            nested: [{ id: 'inside', name: 'Inside', lifecycle: 'life' }],
          },
        ],
        returns: { from: 'run', to: 'run', text: 'Again' },
      },
    ],
  },
  raci: {
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            stage: 'plan',
            assignments: { product: ['responsible', 'accountable'], design: 'consulted' },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      product: {
        groups: [
          { id: 'duty', name: 'Duty', items: ['Decide', { text: 'Plan', activity: 'roadmap' }] },
        ],
      },
    },
  },
});

// What comes back is a comparison like any other, with the ids in its type.
export const asComparison: Comparison = sound;
export const roleId: 'product' | 'project' =
  sound.roles[0]?.id === 'product' ? 'product' : 'project';

defineComparison({
  ...head,
  comparison: {
    groups: [
      {
        id: 'goal',
        name: 'Goal',
        aspects: [
          {
            id: 'why',
            name: 'Why',
            // @ts-expect-error no cell for "project"
            cells: { product: 'Value' },
          },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  comparison: {
    groups: [
      {
        id: 'goal',
        name: 'Goal',
        aspects: [
          {
            id: 'why',
            name: 'Why',
            cells: {
              product: 'Value',
              project: 'Delivery',
              // @ts-expect-error "projet" is no role
              projet: 'Delivery',
            },
          },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  // @ts-expect-error "bok" is no source
  summary: { text: 'Said', sources: ['bok'] },
});

defineComparison({
  ...head,
  lifecycles: {
    cycles: [
      {
        id: 'life',
        name: 'Life',
        kind: 'finite',
        // @ts-expect-error "produkt" is no role
        role: 'produkt',
        stages,
      },
    ],
  },
});

defineComparison({
  ...head,
  lifecycles: {
    cycles: [
      {
        id: 'life',
        name: 'Life',
        kind: 'finite',
        stages: [
          { id: 'plan', name: 'Plan' },
          {
            id: 'build',
            name: 'Build',
            // @ts-expect-error "plann" is no stage
            alongside: 'plann',
            nested: [
              {
                id: 'inside',
                name: 'Inside',
                // @ts-expect-error "lief" is no life cycle
                lifecycle: 'lief',
              },
            ],
          },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  raci: {
    parties: [
      { role: 'product' },
      {
        // @ts-expect-error "producer" is no role
        role: 'producer',
      },
    ],
    groups: [
      { id: 'a', name: 'A', activities: [{ id: 'b', name: 'B', assignments: { product: [] } }] },
    ],
  },
});

defineComparison({
  ...head,
  raci: {
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            // @ts-expect-error there is no stage at all
            stage: 'plan',
            assignments: {
              // @ts-expect-error "rezponsible" is no word of RACI
              product: ['rezponsible', 'accountable'],
              // @ts-expect-error neither is the letter alone
              project: 'R',
            },
          },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  raci: {
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            assignments: {
              product: ['responsible', 'accountable'],
              // @ts-expect-error "desing" is no party
              desing: 'informed',
            },
          },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  // @ts-expect-error a field that is mistyped
  sumary: 'Said',
});

defineComparison({
  ...head,
  lifecycles: {
    cycles: [
      {
        id: 'loop',
        name: 'Loop',
        kind: 'continuous',
        stages,
        returns: {
          from: 'build',
          // @ts-expect-error "plane" is no stage
          to: 'plane',
          text: 'Again',
        },
      },
    ],
  },
});

// A scheme that is named brings its words.
export const decisions = defineComparison({
  ...head,
  raci: {
    scheme: 'daci',
    advice: { max: { contributor: 2 } },
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            assignments: { product: 'approver', project: 'driver', design: ['informed'] },
          },
        ],
      },
    ],
  },
});
export const word: 'driver' | 'approver' | 'contributor' | 'informed' | undefined =
  decisions.raci?.scheme.assignments[0]?.id;

defineComparison({
  ...head,
  raci: {
    scheme: 'daci',
    // @ts-expect-error nobody is consulted in DACI
    advice: { max: { consulted: 2 } },
    parties: party,
    groups: [{ id: 'a', name: 'A', activities: [{ id: 'b', name: 'B', assignments: {} }] }],
  },
});

defineComparison({
  ...head,
  raci: {
    scheme: 'daci',
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            assignments: {
              product: 'approver',
              // @ts-expect-error a word of RACI, not of DACI
              project: 'responsible',
            },
          },
        ],
      },
    ],
  },
});

for (const scheme of ['raci', 'rasci', 'raci-vs', 'cairo'] as const) {
  defineComparison({
    ...head,
    raci: {
      scheme,
      parties: party,
      groups: [
        {
          id: 'start',
          name: 'Start',
          activities: [
            {
              id: 'roadmap',
              name: 'Set the roadmap',
              assignments: {
                product: ['accountable', 'responsible'],
                // @ts-expect-error a word of DACI only
                design: 'contributor',
              },
            },
          ],
        },
      ],
    },
  });
}

defineComparison({
  ...head,
  raci: {
    // @ts-expect-error no scheme has this name
    scheme: 'racy',
    parties: party,
    groups: [{ id: 'a', name: 'A', activities: [{ id: 'b', name: 'B', assignments: {} }] }],
  },
});

// A scheme of the library may stand in the document whole.
defineComparison({
  ...head,
  raci: {
    scheme: rapid,
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            assignments: {
              product: ['decide', 'perform'],
              // @ts-expect-error a word of RACI, not of RAPID
              project: 'responsible',
            },
          },
        ],
      },
    ],
  },
});

// A scheme of one's own brings its own words.
defineComparison({
  ...head,
  raci: {
    scheme: {
      id: 'own',
      name: 'Own',
      assignments: [
        { id: 'drives', letter: 'D', name: 'Drives' },
        { id: 'helps', letter: 'H', name: 'Helps' },
      ],
    },
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Set the roadmap',
            assignments: {
              product: 'drives',
              // @ts-expect-error a word of RACI, not of this scheme
              project: 'responsible',
            },
          },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  responsibilities: {
    roles: {
      product: { groups: [{ id: 'duty', name: 'Duty', items: ['Decide'] }] },
      // @ts-expect-error "nobody" is no role
      nobody: { groups: [{ id: 'duty', name: 'Duty', items: ['Decide'] }] },
    },
  },
});

defineComparison({
  ...head,
  raci: {
    parties: party,
    groups: [
      {
        id: 'start',
        name: 'Start',
        activities: [
          {
            id: 'roadmap',
            name: 'Roadmap',
            assignments: { product: ['responsible', 'accountable'] },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      product: {
        groups: [
          {
            id: 'duty',
            name: 'Duty',
            // @ts-expect-error "raodmap" is no activity
            items: [{ text: 'Plan', activity: 'raodmap' }],
          },
        ],
      },
    },
  },
});
