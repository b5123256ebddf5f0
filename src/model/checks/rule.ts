import type { Finding } from '../finding.js';
import type { Comparison } from '../types.js';
import type { KnownIds } from './knownIds.js';
import type { Report } from './report.js';
import type { Content } from './said.js';

/** What rules may ask beside the document. */
export interface Context {
  /** The ids of the whole document, broken blocks included. */
  readonly known: KnownIds;
  /** The day that counts as today: `2026-07-01`. */
  readonly today: string;
  /** Everything that the document says, by what it is. */
  readonly content: Content;
  /** Whether the whole document could be read. What is nowhere may else stand in the part that could not. */
  readonly whole: boolean;
  /** What the rules before this one have found. */
  readonly earlier: readonly Finding[];
  /** Whether a rule was switched off. */
  isOff(code: string): boolean;
}

/** Something that holds in a sound document and that no schema can say, because it looks at two places at once. */
export interface Rule<Code extends string = string> {
  /** Stable name of what the rule finds. */
  readonly code: Code;
  /** Its severity, unless whoever checks asks for another. */
  readonly severity: Finding['severity'];
  /** One sentence for the list of rules. */
  readonly docs: string;
  /** Tells the report what breaks the rule. The document may be half mended, but its blocks have their shape. */
  check(comparison: Comparison, report: Report, context: Context): void;
}

/** A rule whose code the compiler knows. */
export function defineRule<const Code extends string>(rule: Rule<Code>): Rule<Code> {
  return rule;
}
