import type { Finding } from '../finding.js';
import { documentSchema } from '../schema/document.js';
import type { Comparison } from '../types.js';
import { contentOf } from './content.js';
import { isoDay } from './dates.js';
import { type RuleCode, rules } from './index.js';
import type { KnownIds } from './knownIds.js';
import { Report } from './report.js';

/** How strictly a document is checked. */
export interface CheckOptions {
  /**
   * The day that counts as today, as `2026-07-01`.
   * @default the latest day that it is anywhere on Earth
   */
  readonly today?: string | undefined;
  /** What becomes of the findings of a rule, by its code, in place of the severity that the rule has. */
  readonly rules?:
    | { readonly [Code in RuleCode]?: 'off' | 'warning' | 'error' | undefined }
    | undefined;
}

/**
 * Runs the rules on the parts of a document that have their shape.
 *
 * @param whole whether these are all of its parts
 */
export function runRules(
  comparison: Comparison,
  known: KnownIds,
  whole: boolean,
  { today = latestDay(), rules: severities = {} }: CheckOptions,
): Finding[] {
  const isOff = (code: string): boolean => severities[code as RuleCode] === 'off';
  const content = contentOf(comparison, documentSchema);
  const earlier: Finding[] = [];
  const context = { known, today, content, whole, earlier, isOff };
  for (const rule of rules) {
    const severity = severities[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    const report = new Report({ code: rule.code, severity }, known.nearest);
    rule.check(comparison, report, context);
    earlier.push(...report.findings);
  }
  return earlier;
}

// Whoever read a source this morning in Auckland did not read it in the future.
const AHEAD = 14 * 60 * 60 * 1000;

function latestDay(): string {
  return isoDay(Date.now() + AHEAD);
}
