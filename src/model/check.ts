import type { CheckOptions } from './checks/run.js';
import type { Finding } from './finding.js';
import { parseComparison } from './parse.js';
import type { Comparison } from './types.js';

/**
 * What is wrong or doubtful in a comparison: references that lead nowhere, gaps, rows with two accountable parties, and
 * what has not its shape. In document order.
 */
export function checkComparison(
  comparison: Comparison,
  options: CheckOptions = {},
): readonly Finding[] {
  return parseComparison(comparison, options).findings;
}
