import type { Answers } from '../answers.js';
import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';
import { occasion } from './occasion.js';

export const handoffs: StarterBlock = {
  name: 'handoffs',
  about: 'how work goes from hand to hand, a lane for each role',
  write: (answers) =>
    lines(
      '# How work goes from hand to hand.',
      'handoffs:',
      '  title: How the roles work together',
      '  # A lane for each, from top to bottom. Who is no role of this document has an id and a name in place of "role".',
      '  parties:',
      ...answers.roles.map(({ id }) => `    - role: ${scalar(id)}`),
      '  # What is done, one after the other.',
      '  steps:',
      ...indent(steps(answers), 4),
      '  # Where it begins again. A flow that ends leaves it out.',
      '  returns:',
      `    to: ${answers.roles[0]?.id}-step`,
      '    text: What was learnt starts the next round',
    ),
};

/** A step for each role. It hands on to the next one, and the last to the first: the flow begins again. */
function steps(answers: Answers): string[] {
  const { roles } = answers;
  return roles.flatMap((role, index) => {
    const next = roles[(index + 1) % roles.length] ?? role;
    return lines(
      `- id: ${role.id}-step`,
      index === 0 && '  # Who acts.',
      `  party: ${scalar(role.id)}`,
      index === 0 && '  # What is done, starting with a verb.',
      `  name: ${scalar(`Do what the ${role.inText} does`)}`,
      indent(occasion(answers, role, index === 0), 2),
      index === 0 && '  # What is passed on, to whoever acts in the next step.',
      '  hands:',
      `    what: ${scalar(`what the ${next.inText} goes on with`)}`,
      `    to: ${scalar(next.id)}`,
    );
  });
}
