import { formatFinding } from '../model/finding.js';
import { readComparison } from '../read/index.js';
import { comparisonModule } from './comparisonModule.js';
import { comparisonTypes } from './comparisonTypes.js';

/** A document's text as the files of a package, or as what has to be mended first. */
export function compileComparison(text: string, file: string, model: string) {
  const { ok, comparison, findings } = readComparison(text, { file });
  const problems = findings.map(formatFinding);
  if (!ok) return { ok, problems };
  return {
    ok,
    problems,
    id: comparison.id,
    module: comparisonModule(comparison),
    types: comparisonTypes(comparison, model),
    json: `${JSON.stringify(comparison, null, 2)}\n`,
  };
}
