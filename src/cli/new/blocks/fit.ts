import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const fit: StarterBlock = {
  name: 'fit',
  about: 'statements to agree with or not, and the role that fits',
  write: ({ roles }) =>
    lines(
      '# Statements that readers agree with or not, and which role fits them.',
      'fit:',
      '  title: Which role fits you?',
      '  lead: Say how far you agree.',
      '  # What somebody may say of themselves. As many for each role, so that none has a head start.',
      '  statements:',
      ...roles.flatMap((role, index) =>
        indent(
          lines(
            `- id: ${role.id}-does`,
            `  text: ${scalar(`I like to do what the ${role.inText} does.`)}`,
            index === 0 &&
              '  # The role that agreement speaks for, or several: a list, or each with a weight from 1 to 10.',
            `  speaksFor: ${scalar(role.id)}`,
            `- id: ${role.id}-asks`,
            `  text: ${scalar(`I often ask what the ${role.inText} asks.`)}`,
            `  speaksFor: ${scalar(role.id)}`,
          ),
          4,
        ),
      ),
      '  # What is said to those whom a role fits, by the id of the role.',
      '  results:',
      ...roles.flatMap((role) => [
        `    ${scalar(role.id)}: ${scalar(`What draws you is the work of the ${role.inText}.`)}`,
      ]),
      '  # What is said where roles fit equally well.',
      '  both: More than one role would suit you. Talk with somebody who does each of them.',
    ),
};
