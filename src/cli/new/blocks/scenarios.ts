import type { Answers } from '../answers.js';
import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';
import { occasion } from './occasion.js';

export const scenarios: StarterBlock = {
  name: 'scenarios',
  about: 'situations in which the roles meet, side by side or in steps',
  write: (answers) =>
    lines(
      '# Situations in which the roles meet. There are two ways to tell one.',
      'scenarios:',
      '  title: Days on which the roles meet',
      '  items:',
      indent(sideBySide(answers), 4),
      indent(stepByStep(answers), 4),
    ),
};

function sideBySide({ roles }: Answers): string[] {
  return lines(
    '# Side by side: what each role asks or does, all at the same time.',
    '- id: late-change',
    '  name: Something changes late',
    '  # What the roles find before them.',
    '  situation: The work is almost done when a new wish comes in.',
    '  roles:',
    ...roles.flatMap((role) => [
      `    ${scalar(role.id)}:`,
      `      - ${scalar(`The ${role.inText} says what it would change.`)}`,
    ]),
    '  # What they all do together. Can be left out.',
    '  shared:',
    '    - They agree on what to tell those who wait for the result.',
  );
}

/** A step that asks the first role, and two ways on to the second. */
function stepByStep(answers: Answers): string[] {
  const [first, second] = answers.roles;
  if (!first || !second) return [];
  return lines(
    '# Step by step: each leads on to the one below it, to the one in "next", or to what readers choose.',
    '- id: no-agreement',
    '  name: Two roles do not agree',
    '  steps:',
    '    - id: asked',
    '      # Who acts. Can be left out.',
    `      role: ${scalar(first.id)}`,
    `      text: ${scalar(`The ${first.inText} wants it now. The ${second.inText} wants to wait.`)}`,
    indent(occasion(answers, first, true), 6),
    '      # The ways on, two or more, each to the id of a step.',
    '      choices:',
    '        - text: It can wait',
    '          to: waits',
    '        - text: It cannot wait',
    '          to: goes-ahead',
    '    - id: waits',
    `      role: ${scalar(first.id)}`,
    `      text: ${scalar(`The ${first.inText} says until when, and why.`)}`,
    '      next: told',
    '    - id: goes-ahead',
    `      role: ${scalar(second.id)}`,
    `      text: ${scalar(`The ${second.inText} says what has to wait in its place.`)}`,
    indent(occasion(answers, second, false), 6),
    '      next: told',
    '    - id: told',
    '      text: Everybody learns what was decided.',
    '      # The story is over.',
    '      ends: true',
  );
}
