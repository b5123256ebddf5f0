import { readComparison } from '../../read/index.js';
import type { CheckedFile } from '../../report/checkedFile.js';
import { readText } from '../readText.js';

/** What is to be said of a file. `before` is what was said of it, and still holds if its text is the same. */
export async function checkFile(file: string, before?: CheckedFile): Promise<CheckedFile> {
  const { text, trouble } = await readText(file);
  if (trouble) return { file, text, findings: [trouble] };
  if (before && before.text === text && text !== '') return before;
  const { findings, accepted } = readComparison(text, { file });
  return { file, text, findings, accepted };
}
