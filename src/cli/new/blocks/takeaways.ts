import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const takeaways: StarterBlock = {
  name: 'takeaways',
  about: 'what to remember of it all',
  write: ({ roles }) =>
    lines(
      '# What to remember of it all, in a few sentences.',
      'takeaways:',
      '  title: What to remember',
      '  items:',
      '    - The roles need each other, and none of them stands above the others.',
      ...roles.flatMap((role, index) =>
        indent(
          lines(
            `- text: ${scalar(`The ${role.inText} answers for what nobody else answers for.`)}`,
            index === 0 &&
              '  # The role that it is about, or a list of them. What is about all leaves it out.',
            `  roles: ${scalar(role.id)}`,
          ),
          4,
        ),
      ),
    ),
};
