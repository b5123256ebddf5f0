import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const questions: StarterBlock = {
  name: 'questions',
  about: 'the questions that each role answers',
  write: ({ roles }) =>
    lines(
      '# The questions that each role answers, by the id of the role.',
      'questions:',
      '  title: What each role asks first',
      '  roles:',
      ...roles.flatMap((role, index) =>
        indent(
          lines(
            `${scalar(role.id)}:`,
            index === 0 && '  # In the order in which they come up.',
            `  - ${scalar(`What is there for the ${role.inText} to decide?`)}`,
            `  - ${scalar(`How does the ${role.inText} know that it went well?`)}`,
          ),
          4,
        ),
      ),
    ),
};
