import type { StarterRole } from '../answers.js';
import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const lifecycles: StarterBlock = {
  name: 'lifecycles',
  about: 'the life of what each role works on, as stages in order',
  usual: true,
  write: ({ roles }) =>
    lines(
      '# The life of what each role works on, as stages in the order in which they begin.',
      'lifecycles:',
      '  title: How the work goes',
      '  cycles:',
      ...roles.flatMap((role, index) => indent(cycle(role, index), 4)),
    ),
};

/** The stage in which an activity of the RACI matrix happens. */
export function stageId(role: StarterRole, stage: 'plan' | 'make'): string {
  return `${role.id}-${stage}`;
}

function cycle(role: StarterRole, index: number): string[] {
  const continuous = index % 2 === 0;
  return lines(
    `- id: ${role.id}-life`,
    `  name: ${scalar(`What the ${role.inText} works on`)}`,
    index === 0 && '  # The role whose line and colour it takes.',
    `  role: ${scalar(role.id)}`,
    index === 0 && '  # continuous: comes round again. finite: ends.',
    `  kind: ${continuous ? 'continuous' : 'finite'}`,
    ...(continuous
      ? [
          ...lines(
            index === 0 &&
              '  # What leads from a late stage back to an early one. Only what comes round has it.',
          ),
          '  returns:',
          `    from: ${stageId(role, 'make')}`,
          `    to: ${stageId(role, 'plan')}`,
          '    text: What is learnt leads to the next round',
        ]
      : []),
    '  stages:',
    `    - id: ${stageId(role, 'plan')}`,
    '      name: Plan',
    `      summary: ${scalar(`What the ${role.inText} settles before the work begins.`)}`,
    `    - id: ${stageId(role, 'make')}`,
    '      name: Make',
    `      summary: ${scalar(`What the ${role.inText} does while others make it.`)}`,
    index === 0 &&
      '      # Gone through several times. "openEnded: true" is for a stage without a set end.',
    '      repeats: true',
  );
}
