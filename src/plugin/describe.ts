import { type Finding, formatFinding } from '../model/finding.js';
import { frameOfFinding } from '../report/frameOfFinding.js';

/** A finding with those of the lines that it is about, for a log. */
export function describe(finding: Finding, lines: readonly string[]): string {
  return `${formatFinding(finding)}\n\n${framesOf([finding], lines)}\n`;
}

/** Those of the lines that findings are about, with a mark under what is meant in each. */
export function framesOf(findings: readonly Finding[], lines: readonly string[]): string {
  const frames = findings.map((finding) => frameOfFinding(lines, finding));
  return frames.filter(Boolean).join('\n\n');
}
