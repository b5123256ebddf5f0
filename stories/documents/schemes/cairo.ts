import { defineComparison } from '../../../src/model/index.js';
import { parties, team } from './team.js';

/** CAIRO: whoever is left out on purpose can see that nobody forgot them. */
export const cairoExample = defineComparison({
  ...team,
  id: 'scheme-cairo',
  title: 'An incident in CAIRO',
  raci: {
    title: 'Who is in on an incident, and who is not',
    lead: 'An empty cell leaves a doubt; omitted does not.',
    scheme: 'cairo',
    parties,
    groups: [
      {
        id: 'incident',
        name: 'Incident',
        activities: [
          {
            id: 'restore-service',
            name: 'Restore the service',
            assignments: {
              'product-manager': 'informed',
              'project-manager': 'omitted',
              engineering: ['accountable', 'responsible'],
              legal: 'omitted',
              sponsor: 'informed',
            },
          },
          {
            id: 'tell-customers',
            name: 'Tell the customers',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'omitted',
              engineering: 'consulted',
              legal: 'consulted',
              sponsor: 'informed',
            },
          },
          {
            id: 'find-causes',
            name: 'Find the causes and plan the work on them',
            assignments: {
              'product-manager': 'consulted',
              'project-manager': ['accountable', 'responsible'],
              engineering: 'responsible',
              legal: 'omitted',
              sponsor: 'omitted',
            },
          },
        ],
      },
    ],
  },
});
