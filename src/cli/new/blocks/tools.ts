import { indent, lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const tools: StarterBlock = {
  name: 'tools',
  about: 'the tools and frameworks that each role works with',
  write: ({ roles }) =>
    lines(
      '# What the roles work with. What they share is worked out from the roles of each tool.',
      'tools:',
      '  title: What the roles work with',
      '  items:',
      '    - id: shared-board',
      '      name: The board that all of them see',
      '      # tool: something to work with, also where nothing is said. framework: a way of working.',
      '      kind: tool',
      '      # All the roles that work with it. A tool stands in the list once.',
      '      roles:',
      ...roles.map(({ id }) => `        - ${scalar(id)}`),
      '      # What it is for, and its address. Both can be left out.',
      '      text: who is at work on what',
      '      url: https://example.org',
      ...roles.flatMap((role, index) =>
        indent(
          lines(
            `- id: ${role.id}-way`,
            `  name: ${scalar(`How the ${role.inText} works`)}`,
            index === 0 && '  # So that readers can tell the two apart.',
            '  kind: framework',
            `  roles: ${scalar(role.id)}`,
          ),
          4,
        ),
      ),
    ),
};
