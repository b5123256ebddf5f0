import { defineComparison } from '../../../src/model/index.js';
import { parties, team } from './team.js';

/** RACI: one party answers for each step of a release, several may work on it. */
export const raciExample = defineComparison({
  ...team,
  id: 'scheme-raci',
  title: 'A release in RACI',
  raci: {
    title: 'Who takes part in a release',
    lead: 'Four letters: who works, who answers, who is asked, who is told.',
    scheme: 'raci',
    parties,
    groups: [
      {
        id: 'release',
        name: 'Release',
        activities: [
          {
            id: 'choose-scope',
            name: 'Choose what goes in',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'consulted',
              engineering: 'consulted',
              sponsor: 'informed',
            },
          },
          {
            id: 'plan-release',
            name: 'Plan the weeks until then',
            assignments: {
              'product-manager': 'consulted',
              'project-manager': ['accountable', 'responsible'],
              engineering: 'responsible',
              legal: 'informed',
            },
          },
          {
            id: 'clear-terms',
            name: 'Clear the new terms of use',
            assignments: {
              'product-manager': 'accountable',
              'project-manager': 'informed',
              legal: 'responsible',
              sponsor: 'consulted',
            },
          },
        ],
      },
    ],
  },
});
