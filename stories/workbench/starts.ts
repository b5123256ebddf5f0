import { starterBlocks } from '../../src/cli/new/blocks/index.js';
import { starter } from '../../src/cli/new/starter.js';
import engineering from '../../src/content/engineering-roles.yaml?raw';
import managers from '../../src/content/product-vs-project-management.yaml?raw';
import scrum from '../../src/content/scrum-roles.yaml?raw';

/** What `rolewise new` would write for two roles. */
function begun(blocks: typeof starterBlocks): string {
  return starter(
    {
      file: 'team.comparison.yaml',
      id: 'team',
      title: 'Designer and researcher',
      lang: 'en',
      roles: [
        { id: 'designer', name: 'Designer', inText: 'designer' },
        { id: 'researcher', name: 'Researcher', inText: 'researcher' },
      ],
      blocks: blocks.map(({ name }) => name),
      today: new Date().toISOString().slice(0, 10),
    },
    './node_modules/rolewise/dist/schema.json',
  );
}

/** What a writer can begin with, by the words of the choice. */
export const starts: Readonly<Record<string, string>> = {
  'Two roles to fill in, with comments': begun(starterBlocks.filter(({ usual }) => usual)),
  'The same with every part there is': begun(starterBlocks),
  'Product and project management': managers,
  'Scrum roles': scrum,
  'Engineering roles': engineering,
};
