import { rules } from './checks/index.js';
import { type KnownIds, knownIds } from './checks/knownIds.js';
import type { Finding } from './finding.js';
import { inDocumentOrder } from './order.js';
import type { Comparison } from './types.js';

/**
 * What is wrong or doubtful in a comparison whose shape is right: references that lead nowhere, gaps, rows with two
 * accountable parties. In document order.
 */
export function checkComparison(comparison: Comparison): readonly Finding[] {
  return inDocumentOrder(runRules(comparison, knownIds(comparison)), comparison);
}

/** Runs the rules on the parts of a document that have their shape. */
export function runRules(comparison: Comparison, known: KnownIds): Finding[] {
  return rules.flatMap((rule) => rule.check(comparison, known));
}
