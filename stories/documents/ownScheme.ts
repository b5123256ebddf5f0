import { defineComparison } from '../../src/model/index.js';

/** DACI, written as data: one driver, one approver, and other letters than RACI. */
export const ownScheme = defineComparison({
  id: 'own-scheme',
  lang: 'en',
  title: 'Who decides',
  roles: [
    { id: 'product-manager', name: 'Product manager' },
    { id: 'project-manager', name: 'Project manager' },
  ],
  raci: {
    title: 'Who drives, who approves',
    lead: 'DACI names who moves a decision along and the one person who makes it.',
    scheme: {
      id: 'daci',
      name: 'DACI',
      assignments: [
        { id: 'driver', letter: 'D', name: 'Driver', meaning: 'moves it along', min: 1, max: 1 },
        { id: 'approver', letter: 'A', name: 'Approver', meaning: 'decides', min: 1, max: 1 },
        { id: 'contributor', letter: 'C', name: 'Contributor', meaning: 'knows something' },
        {
          id: 'informed',
          letter: 'I',
          name: 'Informed',
          meaning: 'is told',
          shape: 'open-diamond',
        },
      ],
    },
    parties: [
      { role: 'product-manager' },
      { role: 'project-manager' },
      { id: 'sponsor', name: 'Sponsor' },
    ],
    groups: [
      {
        id: 'decisions',
        name: 'Decisions',
        activities: [
          {
            id: 'scope',
            name: 'Cut the scope',
            assignments: {
              'product-manager': 'approver',
              'project-manager': 'driver',
              sponsor: 'informed',
            },
          },
          {
            id: 'date',
            name: 'Move the date',
            assignments: {
              'product-manager': 'contributor',
              'project-manager': 'driver',
              sponsor: 'approver',
            },
          },
        ],
      },
    ],
  },
});
