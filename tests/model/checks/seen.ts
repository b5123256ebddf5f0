import { type CheckOptions, formatFinding, parseComparison } from '../../../src/model/index.js';

/** What an author sees of a document, finding by finding: the code, the place and the message, and the other places. */
export function seen(input: unknown, options?: CheckOptions): string {
  const { findings } = parseComparison(input, options);
  return findings.map((finding) => `${finding.code} ${formatFinding(finding)}`).join('\n');
}
