import { formatFinding } from './finding.js';
import { parseComparison } from './parse.js';
import type { IdsOf, WithIds } from './infer.js';
import type { Comparison, ComparisonInput } from './types.js';

/**
 * A comparison written in TypeScript. Roles, sources, stages, life cycles and parties that the document does not define
 * do not compile, and neither does an aspect without a cell for each role.
 *
 * Throws an error that lists everything that only a check at run time can see: addresses, HTML in texts, counts.
 */
export function defineComparison<const T extends ComparisonInput>(
  document: T & WithIds<ComparisonInput, IdsOf<T>>,
): WithIds<Comparison, IdsOf<T>> {
  const result = parseComparison(document);
  if (!result.ok) {
    const count = result.findings.length;
    const lines = result.findings.map((finding) => `  ${formatFinding(finding)}`);
    throw new Error(
      `The comparison cannot be shown: ${count} ${count === 1 ? 'finding' : 'findings'}.\n${lines.join('\n')}`,
    );
  }
  return result.comparison as WithIds<Comparison, IdsOf<T>>;
}
