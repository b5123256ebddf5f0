import type { Finding } from '../finding.js';
import type { Comparison } from '../types.js';
import { type RuleCode, rules } from './index.js';
import type { KnownIds } from './knownIds.js';
import { Report } from './report.js';

/** How strictly a document is checked. */
export interface CheckOptions {
  /**
   * The day that counts as today, as `2026-07-01`.
   * @default the latest day that it is anywhere on Earth
   */
  readonly today?: string;
  /** What becomes of the findings of a rule, by its code, in place of the severity that the rule has. */
  readonly rules?: { readonly [Code in RuleCode]?: 'off' | 'warning' | 'error' };
}

/** Runs the rules on the parts of a document that have their shape. */
export function runRules(
  comparison: Comparison,
  known: KnownIds,
  { today = latestDay(), rules: severities = {} }: CheckOptions,
): Finding[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.code] ?? rule.severity;
    if (severity === 'off') return [];
    const report = new Report({ code: rule.code, severity }, { known, today });
    rule.check(comparison, report);
    return report.findings;
  });
}

// Whoever read a source this morning in Auckland did not read it in the future.
const AHEAD = 14 * 60 * 60 * 1000;

function latestDay(): string {
  return new Date(Date.now() + AHEAD).toISOString().slice(0, 10);
}
