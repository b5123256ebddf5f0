import { languagesOf } from '../../model/translate/languages.js';
import type { ReadDocument } from './readDocument.js';
import type { BuildRecord } from './record.js';

/**
 * Of what earlier builds wrote, what a document is no longer made of: pages of views that it has lost, forms that were not
 * asked for this time, languages that it does not speak any more. Languages that were only left out this time stay. So does
 * everything of a document with errors: what is missing there may be a slip. Sheets and scripts are of no document, even
 * where one has the id that their folder is called by.
 */
export function leftoversOf(
  { comparison, languages, checked }: ReadDocument,
  before: BuildRecord,
  written: BuildRecord,
): readonly string[] {
  if (!comparison || checked.findings.some(({ severity }) => severity === 'error')) return [];
  const home = `${comparison.id}/`;
  const spared = languagesOf(comparison).filter((lang) => !languages.includes(lang));
  const langOf = (path: string) =>
    /^([^/]+)\//.exec(path.slice(home.length))?.[1] ?? comparison.lang;
  return [...before.keys()].filter(
    (path) =>
      path.startsWith(home) &&
      !/\.(?:css|js)$/.test(path) &&
      !path.split(/[/\\]/).includes('..') &&
      !written.has(path) &&
      !spared.includes(langOf(path)),
  );
}
