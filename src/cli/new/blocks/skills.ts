import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const skills: StarterBlock = {
  name: 'skills',
  about: 'what the roles have to be good at, and what they share',
  write: ({ roles }) =>
    lines(
      '# What the roles have to be good at. What they share is worked out from the roles of each skill.',
      'skills:',
      '  title: What the roles share, and what each adds',
      '  items:',
      '    - id: plain-words',
      '      name: Saying plainly what is meant',
      '      # All the roles that need it. A skill stands in the list once.',
      '      roles:',
      ...roles.map(({ id }) => `        - ${scalar(id)}`),
      '      # A few words on it. Can be left out.',
      '      text: in speech and in writing',
      ...roles.flatMap((role) =>
        indent(
          lines(
            `- id: ${role.id}-skill`,
            `  name: ${scalar(`What only the ${role.inText} has to know`)}`,
            `  roles: ${scalar(role.id)}`,
          ),
          4,
        ),
      ),
    ),
};
