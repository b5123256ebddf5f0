import { languageNamed, languagesOf } from '../../model/translate/languages.js';
import type { Comparison } from '../../model/types.js';
import { readComparison } from '../../read/index.js';
import type { CheckedFile } from '../../report/checkedFile.js';
import { readText } from '../readText.js';
import { Trouble } from '../trouble.js';

/** A file that is to be built: what was found in it, and as much of the document as can be shown. */
export interface ReadDocument {
  readonly checked: CheckedFile;
  readonly comparison?: Comparison | undefined;
  /** The languages to write it in. */
  readonly languages: readonly string[];
}

/** Reads a document and settles its languages: the one that is asked for, all of them, or its own. */
export async function readDocument(file: string, asked: string | undefined): Promise<ReadDocument> {
  const { text, trouble } = await readText(file);
  if (trouble) return { checked: { file, text, findings: [trouble] }, languages: [] };
  const { comparison, findings, accepted } = readComparison(text, { file });
  const checked = { file, text, findings, accepted };
  if (!comparison) return { checked, languages: [] };
  return { checked, comparison, languages: languagesIn(comparison, asked, file) };
}

function languagesIn(
  comparison: Comparison,
  asked: string | undefined,
  file: string,
): readonly string[] {
  const there = languagesOf(comparison);
  if (asked === undefined) return there.slice(0, 1);
  if (asked === 'all') return there;
  const found = languageNamed(asked, comparison);
  if (found) return [found];
  throw new Trouble(
    `${file} says nothing in "${asked}", so there is nothing to write. It has ${there.join(', ')}. ` +
      'Name one of them with --lang, or all.',
  );
}
