import { counted } from '../model/text/counted.js';
import type { Comparison } from '../model/types.js';
import { readComparison } from '../read/index.js';
import { remark } from './output.js';
import { readText, shownName } from './readText.js';
import { Trouble } from './trouble.js';

/**
 * The document in a file, for commands that look at what it says. Errors are remarked upon and do not stop them: an older
 * version may break rules that came after it.
 */
export async function readDocument(named: string): Promise<Comparison> {
  const file = shownName(named);
  const { text, trouble } = await readText(named);
  if (trouble) throw new Trouble(`${file}: ${trouble.message}`);
  const { ok, comparison, findings } = readComparison(text, { file });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (!comparison) {
    const [first] = errors;
    throw new Trouble(`${file}:${first?.place?.line ?? 1} cannot be read. ${first?.message}`);
  }
  if (!ok) {
    const many = counted(errors.length, 'error');
    remark(`${file} has ${many}: "rolewise check" says which. What is broken counts as it stands.`);
  }
  return comparison;
}
