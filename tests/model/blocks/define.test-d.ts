import { defineComparison } from '../../../src/model/define.js';
import type { Comparison } from '../../../src/model/types.js';

// Checked by `tsc --noEmit`: an error that is expected and does not come is an error, too.

const head = {
  id: 'blocks',
  lang: 'en',
  title: 'Two roles',
  roles: [
    { id: 'product', name: 'Product manager' },
    { id: 'project', name: 'Project manager' },
  ],
  lifecycles: {
    cycles: [{ id: 'life', name: 'Life', kind: 'finite', stages: [{ id: 'plan', name: 'Plan' }] }],
  },
  raci: {
    parties: [{ role: 'product' }, { role: 'project' }, { id: 'design', name: 'Design' }],
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
} as const;

const fit = {
  statements: [
    { id: 'why', text: 'I ask why', speaksFor: 'product' },
    { id: 'when', text: 'I ask when', speaksFor: { project: 2, product: 1 } },
  ],
} as const;

export const sound = defineComparison({
  ...head,
  questions: { roles: { product: ['What next?'] } },
  skills: { items: [{ id: 'ask', name: 'Asking', roles: ['product', 'project'] }] },
  handoffs: {
    parties: [{ role: 'product' }, { id: 'teams', name: 'Teams' }],
    steps: [
      { id: 'find', party: 'product', name: 'Find', hands: { what: 'a brief', to: 'teams' } },
      { id: 'build', party: 'teams', name: 'Build', stage: 'plan', activity: 'roadmap' },
    ],
    returns: { to: 'find' },
  },
  scenarios: {
    items: [
      { id: 'both', name: 'Both', roles: { project: { text: 'Plans', stage: 'plan' } } },
      {
        id: 'story',
        name: 'Story',
        steps: [
          {
            id: 'ask',
            role: 'product',
            text: 'Asks',
            choices: [
              { text: 'Yes', to: 'yes' },
              { text: 'Again', to: 'ask' },
            ],
          },
          { id: 'yes', text: 'Done', ends: true },
        ],
      },
    ],
  },
  fit: { ...fit, results: { product: 'Ask on' } },
  takeaways: { items: ['Both count', { text: 'Ask', roles: 'product' }] },
});

export const asComparison: Comparison = sound;
export const step: 'find' | 'build' | 'ask' | 'yes' | undefined = sound.handoffs?.steps[0]?.id;

defineComparison({
  ...head,
  // @ts-expect-error "produkt" is no role
  questions: { roles: { produkt: ['What next?'] } },
});

defineComparison({
  ...head,
  skills: {
    items: [
      // @ts-expect-error "produkt" is no role
      { id: 'ask', name: 'Asking', roles: 'produkt' },
      // @ts-expect-error neither in a list
      { id: 'tell', name: 'Telling', roles: ['product', 'projekt'] },
    ],
  },
});

defineComparison({
  ...head,
  handoffs: {
    parties: [{ role: 'product' }, { id: 'teams', name: 'Teams' }],
    steps: [
      {
        id: 'find',
        // @ts-expect-error "team" is no party
        party: 'team',
        name: 'Find',
        hands: {
          what: 'a brief',
          // @ts-expect-error neither is "taems"
          to: 'taems',
        },
        // @ts-expect-error "roadmpa" is no activity
        activity: 'roadmpa',
        // @ts-expect-error "plann" is no stage
        stage: 'plann',
      },
    ],
    returns: {
      // @ts-expect-error "fnd" is no step
      to: 'fnd',
    },
  },
});

defineComparison({
  ...head,
  scenarios: {
    items: [
      {
        id: 'story',
        name: 'Story',
        steps: [
          {
            id: 'ask',
            text: 'Asks',
            // @ts-expect-error "yess" is no step
            next: 'yess',
          },
          { id: 'yes', text: 'Done', ends: true },
        ],
      },
    ],
  },
});

defineComparison({
  ...head,
  fit: {
    statements: [
      {
        id: 'why',
        text: 'I ask why',
        speaksFor: {
          product: 1,
          // @ts-expect-error "projct" is no role
          projct: 2,
        },
      },
      {
        id: 'when',
        text: 'I ask when',
        // @ts-expect-error neither alone
        speaksFor: 'projct',
      },
    ],
  },
});

defineComparison({
  ...head,
  // @ts-expect-error nor in the results
  fit: { ...fit, results: { projct: 'Plan on' } },
});
