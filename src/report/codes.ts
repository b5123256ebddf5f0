import { rules } from '../model/checks/index.js';

/** What a code of a finding stands for: what holds in a sound document. */
export function docsOf(code: string): string {
  const [kind = ''] = code.split('/');
  return ruleDocs.get(code) ?? shapeDocs[code] ?? shapeDocs[kind] ?? 'The document can be read.';
}

const ruleDocs: ReadonlyMap<string, string> = new Map(rules.map(({ code, docs }) => [code, docs]));

/** What the schemas, the reader and the command ask for, by their codes or the first word of them. */
const shapeDocs: Readonly<Record<string, string>> = {
  date: 'Dates are written as 2025-06-05, 2025-06 or, in quotes, 2025.',
  document: 'A document is a set of fields and starts with id, lang, title and two roles.',
  file: 'Files can be opened and are text in UTF-8.',
  id: 'Ids are small letters, digits and single hyphens.',
  json: 'Files are plain JSON: names and texts in double quotes, no commas at the end, no comments.',
  key: 'Fields have the names that the schema gives them, and those that are needed are there.',
  lang: 'Languages are named by BCP 47 tags.',
  letter: 'Letters of a scheme are one or two characters.',
  list: 'Lists have as many entries as their view needs.',
  number: 'Counts are whole numbers.',
  roles: 'A comparison has two roles or more.',
  text: 'Texts are limited inline Markdown: no HTML, no address that could run code, no endless lines.',
  translation:
    'Translations hold words alone: ids, kinds and numbers stay as the document has them.',
  'translation/missing': 'Every text is translated into every language of the document.',
  value: 'Values are of the kind that their field asks for.',
  version: 'Documents are written for the version of the shape that this package reads.',
  yaml: 'Files are plain YAML 1.2: no tags, aliases, merges or keys written twice.',
};
