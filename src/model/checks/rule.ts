import type { Finding } from '../finding.js';
import type { Comparison } from '../types.js';
import type { Report } from './report.js';

/** Something that holds in a sound document and that no schema can say, because it looks at two places at once. */
export interface Rule<Code extends string = string> {
  /** Stable name of what the rule finds. */
  readonly code: Code;
  /** Its severity, unless whoever checks asks for another. */
  readonly severity: Finding['severity'];
  /** One sentence for the list of rules. */
  readonly docs: string;
  /** Tells the report what breaks the rule. The document may be half mended, but its blocks have their shape. */
  check(comparison: Comparison, report: Report): void;
}

/** A rule whose code the compiler knows. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
