import { defineComparison } from '../../src/model/index.js';

/** Three roles. What stands about the programme manager is the editors' own and says so. */
export const threeRoles = defineComparison({
  id: 'three-roles',
  lang: 'en',
  title: 'Product, project and programme manager',
  roles: [
    {
      id: 'product-manager',
      name: 'Product manager',
      summary: { text: 'owns the product, from start to finish', sources: ['primeit'] },
    },
    {
      id: 'project-manager',
      name: 'Project manager',
      summary: { text: 'orchestrates tasks, timelines and resources', sources: ['amdari'] },
    },
    {
      id: 'programme-manager',
      name: 'Programme manager',
      summary: { text: 'keeps several projects on one course', basis: 'derived' },
    },
  ],
  sources: [
    {
      id: 'amdari',
      title: 'Project Management vs Product Management: important things to know',
      publisher: 'Amdari',
    },
    {
      id: 'primeit',
      title: "Project Management vs Product Management. What's the difference?",
      publisher: 'PrimeIT',
      published: '2023-02-10',
    },
  ],
  comparison: {
    title: 'Three roles side by side',
    lead: 'Two roles from the sources, and a third that the editors add.',
    groups: [
      {
        id: 'purpose',
        name: 'Purpose',
        aspects: [
          {
            id: 'question',
            name: 'Core question',
            cells: {
              'product-manager': {
                text: '**What** is worth building, and **why**',
                sources: ['amdari'],
              },
              'project-manager': {
                text: '**How** it gets delivered, and **when**',
                sources: ['amdari'],
              },
              'programme-manager': {
                text: '**In which order** projects reach one aim',
                basis: 'derived',
              },
            },
          },
          {
            id: 'horizon',
            name: 'Time horizon',
            cells: {
              'product-manager': {
                text: '**Continuous**, with no fixed end',
                sources: ['amdari', 'primeit'],
              },
              'project-manager': { text: '**Temporary**', sources: ['primeit'] },
              'programme-manager': { text: '**temporary**', basis: 'derived' },
            },
          },
          {
            id: 'shared-goal',
            name: 'Goal in common',
            shared: { text: 'satisfied customers, and quality delivered on time' },
          },
        ],
      },
    ],
  },
  lifecycles: {
    cycles: [
      {
        id: 'product',
        name: 'A product comes round',
        role: 'product-manager',
        kind: 'continuous',
        stages: [
          { id: 'conceive', name: 'Conceive' },
          { id: 'develop', name: 'Develop' },
          { id: 'manage', name: 'Manage in the market' },
        ],
      },
      {
        id: 'project',
        name: 'A project ends',
        role: 'project-manager',
        kind: 'finite',
        stages: [
          { id: 'plan', name: 'Plan' },
          { id: 'execute', name: 'Execute' },
          { id: 'close', name: 'Close' },
        ],
      },
      {
        id: 'programme',
        name: 'A programme ends when its projects have',
        role: 'programme-manager',
        kind: 'finite',
        summary: { text: 'It opens, coordinates its projects, and hands over.', basis: 'derived' },
        stages: [
          { id: 'open', name: 'Open' },
          {
            id: 'coordinate',
            name: 'Coordinate',
            repeats: true,
            nested: [
              { id: 'move-offices', name: 'Move offices', lifecycle: 'project' },
              { id: 'replace-payroll', name: 'Replace payroll', lifecycle: 'project' },
            ],
          },
          { id: 'hand-over', name: 'Hand over' },
        ],
      },
    ],
  },
  raci: {
    note: { text: 'The editors worked these out.', basis: 'derived' },
    parties: [
      { role: 'product-manager' },
      { role: 'project-manager' },
      { role: 'programme-manager' },
    ],
    groups: [
      {
        id: 'deliver',
        name: 'Deliver',
        activities: [
          {
            id: 'set-direction',
            name: 'Set the direction',
            basis: 'derived',
            assignments: {
              'product-manager': ['accountable', 'responsible'],
              'project-manager': 'informed',
              'programme-manager': 'consulted',
            },
          },
          {
            id: 'align-projects',
            name: 'Align the projects',
            basis: 'derived',
            assignments: {
              'product-manager': 'consulted',
              'project-manager': 'responsible',
              'programme-manager': 'accountable',
            },
          },
        ],
      },
    ],
  },
  responsibilities: {
    roles: {
      'product-manager': {
        groups: [
          { id: 'vision', name: 'Vision', items: ['Set the long-term direction and maintain it'] },
        ],
      },
      'project-manager': {
        groups: [{ id: 'plan', name: 'Plan', items: ['Define scope and deliverables'] }],
      },
      'programme-manager': {
        groups: [
          {
            id: 'order',
            name: 'Order',
            items: [{ text: 'Settle which project comes first', basis: 'derived' }],
          },
        ],
      },
    },
  },
});
