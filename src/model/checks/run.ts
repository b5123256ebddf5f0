import type { Finding } from '../finding.js';
import { documentSchema } from '../schema/document.js';
import type { Comparison } from '../types.js';
import { contentOf } from './content.js';
import { isoDay } from './dates.js';
import { type RuleCode, rules } from './index.js';
import type { KnownIds } from './knownIds.js';
import { rule as knownRoles } from './knownRoles.js';
import { Report } from './report.js';
import { roleSlip } from './roleSlip.js';

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
  const earlier: Finding[] = [];
  // A part that could not be read may be the one that refers to the role. Said less sharply, it would take errors away.
  const isSharp = (severities[knownRoles.code] ?? knownRoles.severity) === 'error';
  const slip = whole && isSharp ? roleSlip(comparison, known.roles) : undefined;
  const { document, roles } = slip ?? { document: comparison, roles: known.roles };
  const content = contentOf(document, documentSchema);
  const context = { known: { ...known, roles }, today, content, whole, earlier, isOff };
  for (const rule of rules) {
    const severity = severities[rule.code] ?? rule.severity;
    if (severity === 'off') continue;
    const { code } = rule;
    const report = new Report({ code, severity }, known.nearest);
    rule.check(document, report, context);
    if (slip && rule === knownRoles) earlier.push({ code, severity, ...slip.finding });
    earlier.push(...report.findings);
  }
  return earlier;
}

// Whoever read a source this morning in Auckland did not read it in the future.
const AHEAD = 14 * 60 * 60 * 1000;

function latestDay(): string {
  return isoDay(Date.now() + AHEAD);
}
