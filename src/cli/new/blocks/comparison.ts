import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const comparison: StarterBlock = {
  name: 'comparison',
  about: 'a table: aspects down, roles across',
  usual: true,
  write: ({ roles }) =>
    lines(
      '# The comparison table: a row for each aspect, a column for each role.',
      'comparison:',
      '  # The heading of the view, and a sentence below it. Both can be left out, here and in every block.',
      '  title: What sets the roles apart',
      '  lead: Aspect by aspect, side by side.',
      '  groups:',
      '    - id: purpose',
      '      name: Purpose',
      '      aspects:',
      '        - id: goal',
      '          name: Goal',
      '          # One answer for each role, by the id of the role.',
      '          cells:',
      ...roles.flatMap((role) =>
        indent(
          lines(
            `${scalar(role.id)}:`,
            `  text: ${scalar(`What the **${unmarked(role.inText)}** wants to reach`)}`,
            '  sources: [handbook]',
          ),
          12,
        ),
      ),
      '        - id: works-with',
      '          name: Works with',
      '          cells:',
      '            # Several answers are a list. Their order means nothing.',
      ...roles.flatMap((role) =>
        indent(
          lines(
            `${scalar(role.id)}:`,
            '  list:',
            `    - ${scalar(`Those whom the ${role.inText} asks`)}`,
            `    - ${scalar(`Those who ask the ${role.inText}`)}`,
          ),
          12,
        ),
      ),
      '        - id: holds-the-budget',
      '          name: Holds the budget',
      '          cells:',
      '            # A plain answer is yes, partial or no. "text" says the rest, if there is more to say.',
      ...roles.flatMap((role, index) =>
        indent(
          lines(
            `${scalar(role.id)}:`,
            `  answer: ${index === 0 ? 'yes' : 'partial'}`,
            `  text: ${scalar(`what the ${role.inText} may spend`)}`,
          ),
          12,
        ),
      ),
      '        - id: reports-to',
      '          name: Reports to',
      '          # One answer for all roles stands under "shared", in place of "cells".',
      '          shared: Whoever they all answer to',
    ),
};

/** A name whose signs mark nothing. */
function unmarked(name: string): string {
  return name.replace(/[\\*_`[\]]/g, '\\$&');
}
