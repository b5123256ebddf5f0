import { readComparison } from '../../read/index.js';
import type { CheckedFile } from '../../report/checkedFile.js';
import { readText, shownName } from '../readText.js';

/** What is asked of a file beside what is wrong in it. */
export interface Questions {
  /** How much of it is translated. */
  translations?: boolean;
  /** Whether all of it is. What is missing is an error. */
  requireTranslations?: boolean;
}

/** What is to be said of a file. `before` is what was said of it, and still holds if its text is the same. */
export async function checkFile(
  named: string,
  { translations, requireTranslations }: Questions,
  before?: CheckedFile,
): Promise<CheckedFile> {
  const file = shownName(named);
  const { text, trouble } = await readText(named);
  if (trouble) return { file, text, findings: [trouble] };
  if (before && before.text === text && text !== '') return before;
  const result = readComparison(text, { file });
  const checked = { file, text, findings: result.findings, accepted: result.accepted };
  if (!translations && !requireTranslations) return checked;

  const { coverageOf, missingTranslations } = await import('./coverage.js');
  const coverage = coverageOf(result);
  if (!coverage) return checked;
  const missing = requireTranslations ? missingTranslations(coverage) : [];
  return {
    ...checked,
    findings: [...checked.findings, ...missing],
    ...(translations && { translations: coverage }),
  };
}
