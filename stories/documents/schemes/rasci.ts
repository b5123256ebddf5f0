import { defineComparison } from '../../../src/model/index.js';
import { parties, team } from './team.js';

/** RASCI: those who help to do the work are told apart from those who are merely asked. */
export const rasciExample = defineComparison({
  ...team,
  id: 'scheme-rasci',
  title: 'Moving customers to a new plan in RASCI',
  raci: {
    title: 'Who moves the customers',
    lead: 'Support lends hands; consulted lends a view.',
    scheme: 'rasci',
    parties,
    groups: [
      {
        id: 'move',
        name: 'Move',
        activities: [
          {
            id: 'define-plan',
            name: 'Define the new plan',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'informed',
              engineering: 'consulted',
              legal: 'support',
              sponsor: 'consulted',
            },
          },
          {
            id: 'move-accounts',
            name: 'Move the accounts in batches',
            assignments: {
              'product-manager': 'support',
              'project-manager': 'accountable',
              engineering: 'responsible',
              legal: 'informed',
            },
          },
          {
            id: 'answer-questions',
            name: 'Answer questions in the first week',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'support',
              engineering: 'support',
              sponsor: 'informed',
            },
          },
        ],
      },
    ],
  },
});
