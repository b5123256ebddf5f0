import { type Finding, formatFinding } from '../model/finding.js';
import { frameOfFinding } from '../report/frameOfFinding.js';

/** A finding with the lines that it is about, for a log. */
export function describe(finding: Finding, text: string): string {
  return `${formatFinding(finding)}\n\n${framesOf([finding], text)}\n`;
}

/** The lines that findings are about, with a mark under what is meant in each. */
export function framesOf(findings: readonly Finding[], text: string): string {
  const frames = findings.map((finding) => frameOfFinding(text, finding));
  return frames.filter(Boolean).join('\n\n');
}
