import { defineComparison } from '../../src/model/index.js';

/** Every kind of answer a cell can hold, each in a believable row. */
export const cellKinds = defineComparison({
  id: 'cell-kinds',
  lang: 'en',
  title: 'Every kind of answer',
  roles: [
    { id: 'product-manager', name: 'Product manager' },
    { id: 'project-manager', name: 'Project manager' },
  ],
  sources: [
    { id: 'survey', title: 'How teams plan', publisher: 'Field notes', url: 'https://example.org' },
    {
      id: 'handbook',
      title: 'Our handbook',
      author: 'The editors',
      published: '2025-04',
      read: '2025-05-03',
    },
  ],
  comparison: {
    title: 'Every kind of answer',
    groups: [
      {
        id: 'words',
        name: 'In words',
        aspects: [
          {
            id: 'text',
            name: 'A text',
            cells: {
              'product-manager': {
                text: '**Bold** answers, *stressed* ones, `code` and [a link](https://example.org/roadmap)',
                sources: ['survey', { source: 'handbook', locator: 'p. 4' }],
              },
              'project-manager': {
                text: 'A plan is a promise',
                basis: 'quoted',
                sources: ['handbook'],
              },
            },
          },
          {
            id: 'list',
            name: 'A list',
            cells: {
              'product-manager': {
                list: ['Vision', { text: 'Roadmap', sources: ['survey'] }, 'Priorities'],
              },
              'project-manager': { list: ['Scope', 'Schedule'], sources: ['handbook'] },
            },
          },
          {
            id: 'derived',
            name: 'Worked out',
            cells: {
              'product-manager': { text: 'Sees the market first', basis: 'derived' },
              'project-manager': { text: 'Sees the risk first', basis: 'derived' },
            },
          },
        ],
      },
      {
        id: 'answers',
        name: 'Yes, partly, no',
        aspects: [
          {
            id: 'customers',
            name: 'Meets customers',
            cells: {
              'product-manager': { answer: 'yes', text: 'every week', sources: ['survey'] },
              'project-manager': { answer: 'partial' },
            },
          },
          {
            id: 'budget',
            name: 'Keeps the budget',
            cells: {
              'product-manager': { answer: 'no' },
              'project-manager': { answer: 'yes' },
            },
          },
          {
            id: 'retires',
            name: 'Plans the end',
            cells: {
              'product-manager': { answer: 'yes' },
              'project-manager': { notApplicable: 'a project ends by itself' },
            },
          },
        ],
      },
      {
        id: 'agreement',
        name: 'Agreement and dispute',
        aspects: [
          { id: 'shared', name: 'One answer', shared: 'Both write things down' },
          {
            id: 'same',
            name: 'Same meaning',
            cells: {
              'product-manager': { list: ['Jira', 'Asana'] },
              'project-manager': { list: ['asana', '**Jira**'] },
            },
          },
          {
            id: 'dispute',
            name: 'Sources disagree',
            cells: {
              'product-manager': 'Strategic',
              'project-manager': {
                disagree: [
                  { text: '**Tactical**', sources: ['survey'] },
                  { text: '**Strategic**, too', sources: ['handbook'] },
                ],
              },
            },
          },
        ],
      },
    ],
  },
});
