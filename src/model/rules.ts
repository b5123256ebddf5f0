import { rules as checks, type RuleCode } from './checks/index.js';
import type { Finding } from './finding.js';

/** A rule as a page of documentation lists it. */
export interface RuleDocs {
  /** Stable: `raci/count`. */
  readonly code: RuleCode;
  readonly severity: Finding['severity'];
  /** What holds in a sound document, in a sentence. */
  readonly docs: string;
}

/** Every rule that a document is checked by, beyond the shape that its schema asks for. */
export const rules: readonly RuleDocs[] = checks.map(({ code, severity, docs }) => ({
  code,
  severity,
  docs,
}));
