import { defineComparison } from '../../../src/model/index.js';
import { parties, team } from './team.js';

/** RAPID: who prepares a decision, who has to agree, who makes it and who carries it out. */
export const rapidExample = defineComparison({
  ...team,
  id: 'scheme-rapid',
  title: 'Decisions on a product line in RAPID',
  raci: {
    title: 'Who recommends, who decides',
    lead: 'The letters are not in the order of the work: input and recommend come first, perform comes last.',
    scheme: 'rapid',
    parties,
    groups: [
      {
        id: 'line',
        name: 'Product line',
        activities: [
          {
            id: 'enter-market',
            name: 'Enter a new market',
            assignments: {
              'product-manager': 'recommend',
              'project-manager': 'perform',
              engineering: ['input', 'perform'],
              legal: 'agree',
              sponsor: 'decide',
            },
          },
          {
            id: 'choose-supplier',
            name: 'Choose a payment provider',
            assignments: {
              'product-manager': 'decide',
              'project-manager': ['recommend', 'perform'],
              engineering: 'input',
              legal: 'agree',
            },
          },
          {
            id: 'stop-product',
            name: 'Stop a product',
            assignments: {
              'product-manager': ['recommend', 'perform'],
              'project-manager': 'input',
              engineering: 'input',
              legal: 'input',
              sponsor: 'decide',
            },
          },
        ],
      },
    ],
  },
});
