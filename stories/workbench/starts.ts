import { starter } from '../../src/cli/new/starter.js';
import engineering from '../../src/content/engineering-roles.yaml?raw';
import managers from '../../src/content/product-vs-project-management.yaml?raw';
import scrum from '../../src/content/scrum-roles.yaml?raw';

/** What a writer can begin with, by the words of the choice. */
export const starts: Readonly<Record<string, string>> = {
  'Two roles to fill in, with comments': starter(
    {
      file: 'team.comparison.yaml',
      id: 'team',
      title: 'Designer and researcher',
      lang: 'en',
      roles: [
        { id: 'designer', name: 'Designer', inText: 'designer' },
        { id: 'researcher', name: 'Researcher', inText: 'researcher' },
      ],
      blocks: ['comparison', 'lifecycles', 'raci', 'responsibilities'],
      today: new Date().toISOString().slice(0, 10),
    },
    './node_modules/rolewise/dist/schema.json',
  ),
  'Product and project management': managers,
  'Scrum roles': scrum,
  'Engineering roles': engineering,
};
