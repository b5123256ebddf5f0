import type { Answers, StarterRole } from '../answers.js';
import { indent, lines } from '../yaml.js';
import type { StarterBlock } from './block.js';
import { stageId } from './lifecycles.js';

export const raci: StarterBlock = {
  name: 'raci',
  about: 'who is responsible, accountable, consulted and informed',
  write: (answers) =>
    lines(
      '# Who is responsible, accountable, consulted and informed: a row for each activity.',
      'raci:',
      '  title: Who does what',
      '  # Who takes part. A role of this document is named by its id; others have an id and a name of their own.',
      '  parties:',
      ...answers.roles.map(({ id }) => `    - role: ${id}`),
      '    - id: sponsor',
      '      name: Sponsor',
      '  groups:',
      '    - id: from-idea-to-result',
      '      name: From the idea to the result',
      '      activities:',
      ...indent(activities(answers), 8),
    ),
};

function activities({ roles, blocks }: Answers): string[] {
  const [first, second, ...others] = roles;
  if (!first || !second) return [];
  const staged = blocks.includes('lifecycles');
  const rest = (word: string) => others.map(({ id }) => `    ${id}: ${word}`);
  const stage = (role: StarterRole, name: 'plan' | 'make') =>
    staged && `  stage: ${stageId(role, name)}`;
  return lines(
    '- id: settle-the-goal',
    '  name: Settle the goal',
    staged && '  # The stage of a life cycle in which it happens.',
    stage(first, 'plan'),
    '  # Exactly one party is accountable, and at least one is responsible. One party can be both.',
    '  assignments:',
    `    ${first.id}: [accountable, responsible]`,
    `    ${second.id}: consulted`,
    ...rest('consulted'),
    '    sponsor: informed',
    '- id: do-the-work',
    '  name: Do the work',
    stage(second, 'make'),
    '  assignments:',
    `    ${first.id}: responsible`,
    `    ${second.id}: accountable`,
    ...rest('responsible'),
  );
}
