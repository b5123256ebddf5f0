import { lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const overlap: StarterBlock = {
  name: 'overlap',
  about: 'where the roles overlap, and what that gains and costs',
  write: ({ roles: [first, second] }) =>
    lines(
      '# Where the roles overlap, and what that gains and costs.',
      'overlap:',
      '  title: When one person does both',
      '  # Surroundings that decide how far they overlap.',
      '  contexts:',
      '    - id: small-team',
      '      name: A small team',
      '      # How the roles divide there, in one statement or in several.',
      '      items:',
      `        - ${scalar(`One person is the ${first?.inText} and the ${second?.inText}.`)}`,
      '    - id: large-organisation',
      '      name: A large organisation',
      '      items:',
      `        - ${scalar(`The ${first?.inText} and the ${second?.inText} are two people.`)}`,
      '        - Each of them has a team to work with.',
      '  # What comes of it. Can be left out.',
      '  effects:',
      '    - id: short-ways',
      '      name: What it gains',
      '      # gain: it helps. cost: it hurts.',
      '      kind: gain',
      '      items:',
      '        - Nothing is lost on the way from one to the other',
      '    - id: two-jobs',
      '      name: What it costs',
      '      kind: cost',
      '      items:',
      '        - One of the two jobs has to wait',
    ),
};
