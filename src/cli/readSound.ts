import type { Comparison } from '../model/types.js';
import { readComparison } from '../read/index.js';
import { readText, shownName } from './readText.js';
import { Trouble } from './trouble.js';

/** The document in a file, if there is nothing wrong in it. */
export async function readSound(named: string): Promise<Comparison> {
  const file = shownName(named);
  const { text, trouble } = await readText(named);
  if (trouble) throw new Trouble(`${file}: ${trouble.message}`);
  const result = readComparison(text, { file });
  if (result.ok) return result.comparison;
  const [first] = result.findings;
  throw new Trouble(
    `${file} has to be mended first. "rolewise check" says all there is to mend, and begins with line ` +
      `${first?.place?.line}: ${first?.message}`,
  );
}
