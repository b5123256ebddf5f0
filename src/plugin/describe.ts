import { type Finding, formatFinding } from '../model/finding.js';
import { frameOf } from '../report/frame.js';
import { markOf } from '../report/mark.js';

/** A finding with the lines that it is about, for a log. */
export function describe(finding: Finding, text: string): string {
  return `${formatFinding(finding)}\n\n${framesOf([finding], text)}\n`;
}

/** The lines that findings are about, with a mark under what is meant in each. */
export function framesOf(findings: readonly Finding[], text: string): string {
  const frames = findings.flatMap(({ place, found }) => {
    if (!place) return [];
    const { column, length } = markOf(text, place, found);
    return [frameOf(text, { ...place, column }, { length })];
  });
  return frames.join('\n\n');
}
