import { defineComparison } from '../../../src/model/index.js';
import { parties, team } from './team.js';

/** RACI-VS: what is handed over is checked by one party and signed by another. */
export const raciVsExample = defineComparison({
  ...team,
  id: 'scheme-raci-vs',
  title: 'Handing over a payment service in RACI-VS',
  raci: {
    title: 'Who checks and who signs',
    lead: 'A verifier holds the result against what was agreed; a signatory lets it go.',
    scheme: 'raci-vs',
    parties: [...parties, { id: 'quality', name: 'Quality assurance' }],
    groups: [
      {
        id: 'hand-over',
        name: 'Hand over',
        activities: [
          {
            id: 'agree-criteria',
            name: 'Agree what the service has to do',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'informed',
              engineering: 'consulted',
              legal: 'consulted',
              sponsor: 'signatory',
              quality: 'verifier',
            },
          },
          {
            id: 'test-service',
            name: 'Test the service under load',
            assignments: {
              'product-manager': 'informed',
              'project-manager': ['accountable', 'signatory'],
              engineering: 'responsible',
              quality: 'verifier',
            },
          },
          {
            id: 'go-live',
            name: 'Go live',
            assignments: {
              'product-manager': ['accountable', 'verifier'],
              'project-manager': 'responsible',
              engineering: 'responsible',
              legal: 'informed',
              sponsor: 'signatory',
            },
          },
        ],
      },
    ],
  },
});
