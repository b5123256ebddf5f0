import { defineComparison } from '../../src/model/index.js';

const CAMPAIGNS = Array.from({ length: 50 }, (_, index) => ({
  id: `campaign-${index + 1}`,
  name: `Campaign ${index + 1}`,
  lifecycle: 'campaign' as const,
}));

/** Lives within lives: projects in the life of a product, sprints in a project; and a stage with fifty campaigns. */
export const nestedLives = defineComparison({
  id: 'nested-lives',
  lang: 'en',
  title: 'What happens within what',
  roles: [
    { id: 'product-manager', name: 'Product manager' },
    { id: 'project-manager', name: 'Project manager' },
    { id: 'scrum-master', name: 'Scrum master' },
    { id: 'marketer', name: 'Marketer' },
  ],
  lifecycles: {
    cycles: [
      {
        id: 'product',
        name: 'A product comes round',
        role: 'product-manager',
        kind: 'continuous',
        returns: {
          from: 'sell',
          to: 'think',
          text: 'What customers say leads to the next version',
        },
        stages: [
          { id: 'think', name: 'Think' },
          {
            id: 'build',
            name: 'Build',
            nested: [
              { id: 'first', name: 'First version', lifecycle: 'project' },
              { id: 'second', name: 'Second version', lifecycle: 'project' },
            ],
          },
          { id: 'sell', name: 'Sell', openEnded: true, nested: CAMPAIGNS },
          { id: 'withdraw', name: 'Withdraw' },
        ],
      },
      {
        id: 'project',
        name: 'A project ends',
        role: 'project-manager',
        kind: 'finite',
        stages: [
          { id: 'plan', name: 'Plan' },
          {
            id: 'make',
            name: 'Make',
            repeats: true,
            nested: [
              { id: 'sprint-one', name: 'Sprint one', lifecycle: 'sprint' },
              { id: 'sprint-two', name: 'Sprint two', lifecycle: 'sprint' },
            ],
          },
          { id: 'watch', name: 'Watch', alongside: 'make' },
          { id: 'end', name: 'End' },
        ],
      },
      {
        id: 'sprint',
        name: 'A sprint comes round',
        role: 'scrum-master',
        kind: 'continuous',
        stages: [
          { id: 'choose', name: 'Choose' },
          { id: 'do', name: 'Do' },
          { id: 'look-back', name: 'Look back' },
        ],
      },
      {
        id: 'campaign',
        name: 'A campaign ends',
        role: 'marketer',
        kind: 'finite',
        stages: [
          { id: 'aim', name: 'Aim' },
          { id: 'say', name: 'Say it' },
          { id: 'count', name: 'Count' },
        ],
      },
    ],
  },
});
