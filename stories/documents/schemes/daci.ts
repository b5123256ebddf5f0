import { defineComparison } from '../../../src/model/index.js';
import { parties, team } from './team.js';

/** DACI: for each decision one who drives it and one who makes it. */
export const daciExample = defineComparison({
  ...team,
  id: 'scheme-daci',
  title: 'Decisions before a launch in DACI',
  raci: {
    title: 'Who drives, who approves',
    lead: 'DACI names who moves a decision along and the one party that makes it.',
    scheme: 'daci',
    parties,
    groups: [
      {
        id: 'launch',
        name: 'Launch',
        activities: [
          {
            id: 'cut-scope',
            name: 'Cut the scope',
            assignments: {
              'product-manager': 'approver',
              'project-manager': 'driver',
              engineering: 'contributor',
              sponsor: 'informed',
            },
          },
          {
            id: 'move-date',
            name: 'Move the date',
            assignments: {
              'product-manager': 'contributor',
              'project-manager': 'driver',
              engineering: 'contributor',
              legal: 'informed',
              sponsor: 'approver',
            },
          },
          {
            id: 'set-price',
            name: 'Set the price',
            assignments: {
              'product-manager': 'driver',
              'project-manager': 'informed',
              legal: 'contributor',
              sponsor: 'approver',
            },
          },
        ],
      },
    ],
  },
});
