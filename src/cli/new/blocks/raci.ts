import type { Answers, StarterRole } from '../answers.js';
import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';
import { stageId } from './lifecycles.js';

/** Who could take part without being one of the roles. */
const OTHERS: readonly Party[] = [
  { id: 'sponsor', name: 'Sponsor' },
  { id: 'customer', name: 'Customer' },
  { id: 'team', name: 'Team' },
];

interface Party {
  readonly id: string;
  readonly name: string;
}

export const raci: StarterBlock = {
  name: 'raci',
  about: 'who is responsible, accountable, consulted and informed',
  usual: true,
  write: (answers) =>
    lines(
      '# Who is responsible, accountable, consulted and informed: a row for each activity.',
      'raci:',
      '  title: Who does what',
      '  # Who takes part. A role of this document is named by its id; others have an id and a name of their own.',
      '  parties:',
      ...answers.roles.map(({ id }) => `    - role: ${scalar(id)}`),
      ...otherParties(answers).flatMap(({ id, name }) => [
        `    - id: ${id}`,
        `      name: ${name}`,
      ]),
      '  groups:',
      '    - id: from-idea-to-result',
      '      name: From the idea to the result',
      '      activities:',
      ...indent(activities(answers), 8),
    ),
};

/** The activity that a step of the flow or of a story is. */
export function activityId(role: StarterRole, what: 'plan' | 'make'): string {
  return `${role.id}-${what}`;
}

/** One party that is no role, so that its author sees how to write one. Where roles are called as all of them, none. */
function otherParties({ roles }: Answers): readonly Party[] {
  return OTHERS.filter((other) => roles.every(({ id }) => id !== other.id)).slice(0, 1);
}

/**
 * An activity for each role, and for the first one in each of its stages: that role answers for it, the next one is asked,
 * and the one after is told.
 */
function activities(answers: Answers): string[] {
  const { roles, blocks } = answers;
  const staged = blocks.includes('lifecycles');
  // Three or more: who takes the name of each of the others is a role more.
  const parties = [...roles, ...otherParties(answers)].map(({ id }) => scalar(id));
  return roles.flatMap((role, index) => {
    const assignments = [
      `    ${scalar(role.id)}: [accountable, responsible]`,
      `    ${parties[(index + 1) % parties.length]}: consulted`,
      `    ${parties[(index + 2) % parties.length]}: informed`,
    ];
    const what = scalar(`Make what the ${role.inText} answers for`);
    if (index > 0) {
      return lines(
        `- id: ${activityId(role, 'make')}`,
        `  name: ${what}`,
        '  assignments:',
        assignments,
      );
    }
    return lines(
      `- id: ${activityId(role, 'plan')}`,
      `  name: ${scalar(`Plan what the ${role.inText} answers for`)}`,
      staged && '  # The stage of a life cycle in which it happens.',
      staged && `  stage: ${stageId(role, 'plan')}`,
      '  # Exactly one party is accountable, and at least one is responsible. One party can be both.',
      '  assignments:',
      assignments,
      `- id: ${activityId(role, 'make')}`,
      `  name: ${what}`,
      staged && `  stage: ${stageId(role, 'make')}`,
      '  assignments:',
      assignments,
    );
  });
}
