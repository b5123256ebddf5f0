import { SCHEMA_VERSION } from '../../model/schema/version.js';
import type { Answers } from './answers.js';
import { starterBlocks } from './blocks/index.js';
import { lines, scalar } from './yaml.js';

/**
 * A document to fill in: sound as it is, with the roles in every block and comments that teach the fields.
 *
 * @param schema Where the JSON Schema is, as seen from the file.
 */
export function starter(answers: Answers, schema: string): string {
  const chosen = starterBlocks.filter(({ name }) => answers.blocks.includes(name));
  const parts = [
    head(answers, schema),
    skeleton(answers),
    ...chosen.map((block) => block.write(answers)),
  ];
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

function head({ file }: Answers, schema: string): string[] {
  return lines(
    `# yaml-language-server: $schema=${schema}`,
    '#',
    '# What stands behind "#" explains the lines below it. Delete it whenever you like.',
    '# The first line lets editors complete and explain the fields; VS Code needs the extension "YAML" by Red Hat.',
    `# To check what you wrote:  npx rolewise check ${/\s/.test(file) ? `"${file}"` : file}`,
  );
}

function skeleton({ id, lang, title, roles, today }: Answers): string[] {
  return lines(
    '# The version of this kind of document. It stays as it is.',
    `rolewise: ${SCHEMA_VERSION}`,
    '# An id names something for good: small letters, digits and hyphens. It stands in addresses, so do not change it later.',
    `id: ${scalar(id)}`,
    '# The language of the texts below: en, en-GB, de, pt-BR.',
    `lang: ${scalar(lang)}`,
    '# What readers see at the top.',
    `title: ${scalar(title)}`,
    '# The whole in a sentence. Texts can have **strong** and *emphasised* words and [links](https://example.org).',
    'summary:',
    '  text: What the roles have in common, and where they part.',
    '  # Who says so, by the id of a source. Every statement below can have it.',
    '  sources: [handbook]',
    '# How statements came about that name no source. derived: you worked them out.',
    'basis: derived',
    '',
    '# The roles to compare, two or more. Each needs an id and a name.',
    'roles:',
    ...roles.flatMap((role, index) =>
      lines(
        `  - id: ${scalar(role.id)}`,
        `    name: ${scalar(role.name)}`,
        index === 0 && '    # One short line under the name.',
        `    summary: ${scalar(`what the ${role.inText} is there for`)}`,
      ),
    ),
    '',
    '# Who says so: the books, articles and papers that your statements come from.',
    'sources:',
    '  - id: handbook',
    '    title: The handbook',
    '    # All of these can be left out: publisher, author, published, read, url.',
    '    publisher: Your organisation',
    "    # When you last read it: '2025-06-05', '2025-06' or '2025'.",
    `    read: '${today}'`,
  );
}
