import { lines, scalar } from '../yaml.js';
import type { StarterBlock } from './block.js';

export const related: StarterBlock = {
  name: 'related',
  about: 'what to read next',
  write: ({ roles: [first], today }) =>
    lines(
      '# What to read next. What your statements come from stands under "sources".',
      'related:',
      '  title: Read on',
      '  items:',
      '    - id: introduction',
      `      title: ${scalar(`The work of the ${first?.inText}`)}`,
      '      # All of these can be left out: author, publisher, note, published, url.',
      '      author: Whoever wrote it',
      '      publisher: Your organisation',
      '      # A few words on what it is.',
      '      note: an introduction',
      '      # A day, a month or a year, in quotes.',
      `      published: '${today.slice(0, 4)}'`,
      '      url: https://example.org',
    ),
};
