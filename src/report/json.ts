import type { AcceptedFinding } from '../model/accept.js';
import type { Finding } from '../model/finding.js';
import { byPlace } from '../model/order.js';
import { type CheckedFile, type Counts, countFindings } from './checkedFile.js';
import type { FileCoverage } from './coverage.js';

/** What the JSON report holds. */
export interface JsonReport extends Omit<Counts, 'accepted'> {
  readonly results: readonly JsonResult[];
}

/** What was found in one file. */
export interface JsonResult {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** How much of it is translated, where that was asked. */
  readonly translations?: readonly FileCoverage[];
}

/** A report for programs of your own: every finding as it is, file by file. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const { accepted: _, ...counts } = countFindings(files);
  const report: JsonReport = {
    ...counts,
    results: files.map(({ file, findings, accepted = [], translations }) => ({
      file,
      findings: findings.toSorted(byPlace),
      accepted,
      ...(translations && { translations }),
    })),
  };
  return JSON.stringify(report, null, 2);
}
