import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const responsibilities: StarterBlock = {
  name: 'responsibilities',
  about: 'a card for each role: what it is responsible for',
  usual: true,
  write: ({ roles }) =>
    lines(
      '# A card for each role: what it is responsible for.',
      'responsibilities:',
      '  title: What each role is responsible for',
      '  roles:',
      ...roles.flatMap((role, index) =>
        indent(
          lines(
            `${scalar(role.id)}:`,
            '  groups:',
            '    - id: every-day',
            '      name: Every day',
            index === 0 && '      # Each line starts with a verb.',
            '      items:',
            `        - ${scalar(`Decide what the ${role.inText} decides`)}`,
            `        - ${scalar(`Answer for what the ${role.inText} answers for`)}`,
          ),
          4,
        ),
      ),
    ),
};
