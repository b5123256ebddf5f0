import { defineComparison } from '../../src/model/index.js';

/** Five roles of one product team. All of it is the editors' own. */
export const fiveRoles = defineComparison({
  id: 'five-roles',
  lang: 'en',
  title: 'Five roles of a product team',
  roles: [
    { id: 'product', name: 'Product manager', summary: 'what and why' },
    { id: 'project', name: 'Project manager', summary: 'how and when' },
    { id: 'design', name: 'Designer', summary: 'how it is used' },
    { id: 'research', name: 'Researcher', summary: 'what people need' },
    { id: 'engineering', name: 'Engineer', summary: 'how it works' },
  ],
  comparison: {
    groups: [
      {
        id: 'work',
        name: 'Daily work',
        aspects: [
          {
            id: 'brings',
            name: 'Brings to the team',
            cells: {
              product: '**Direction**',
              project: '**A plan**',
              design: '**A prototype**',
              research: '**Evidence**',
              engineering: '**Working software**',
            },
          },
          {
            id: 'talks-to-users',
            name: 'Talks to users',
            cells: {
              product: { answer: 'yes' },
              project: { answer: 'no' },
              design: { answer: 'yes' },
              research: { answer: 'yes' },
              engineering: { answer: 'partial', text: 'when support asks' },
            },
          },
          { id: 'method', name: 'Way of working', shared: 'in **short rounds**' },
        ],
      },
    ],
  },
  raci: {
    parties: [
      { role: 'product' },
      { role: 'project' },
      { role: 'design' },
      { role: 'research' },
      { role: 'engineering' },
    ],
    groups: [
      {
        id: 'find-out',
        name: 'Find out',
        activities: [
          {
            id: 'interview',
            name: 'Interview users',
            assignments: {
              product: 'consulted',
              project: 'informed',
              design: 'responsible',
              research: ['accountable', 'responsible'],
            },
          },
        ],
      },
      {
        id: 'make',
        name: 'Make',
        activities: [
          {
            id: 'release',
            name: 'Release',
            assignments: {
              product: 'accountable',
              project: 'responsible',
              design: 'consulted',
              research: 'informed',
              engineering: 'responsible',
            },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      product: { groups: [{ id: 'direction', name: 'Direction', items: ['Say what comes next'] }] },
      project: { groups: [{ id: 'plan', name: 'Plan', items: ['Keep dates and budget'] }] },
      design: { groups: [{ id: 'shape', name: 'Shape', items: ['Draw and try solutions'] }] },
      research: { groups: [{ id: 'ask', name: 'Ask', items: ['Watch people at work'] }] },
      engineering: { groups: [{ id: 'build', name: 'Build', items: ['Build it and keep it up'] }] },
    },
  },
});
