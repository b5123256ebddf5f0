import { lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const faq: StarterBlock = {
  name: 'faq',
  about: 'questions that people ask, with their answers',
  write: ({ roles: [first, second] }) =>
    lines(
      '# Questions that people ask, with their answers.',
      'faq:',
      '  title: Questions about the roles',
      '  items:',
      '    - id: both-at-once',
      '      # As people ask it. Each question stands in the list once.',
      `      question: ${scalar(`Can one person be the ${first?.inText} and the ${second?.inText}?`)}`,
      '      answer: Yes, where there is little of each to do.',
      '    - id: last-word',
      '      question: Who has the last word?',
      '      # Several statements are a list. Each can have its own sources.',
      '      answer:',
      `        - ${scalar(`Whoever answers for it: the ${first?.inText} for some things, the ${second?.inText} for others.`)}`,
      '        - text: Where nobody can tell, they ask whom they report to.',
      '          sources: [handbook]',
    ),
};
