import type { Finding } from '../model/finding.js';
import { byPlace, type CheckedFile, type Counts, countFindings } from './checkedFile.js';

/** What the JSON report holds. */
export interface JsonReport extends Counts {
  readonly results: readonly { readonly file: string; readonly findings: readonly Finding[] }[];
}

/** A report for programs of your own: every finding as it is, file by file. */
export function jsonReport(files: readonly CheckedFile[]): string {
  const report: JsonReport = {
    ...countFindings(files),
    results: files.map(({ file, findings }) => ({ file, findings: byPlace(findings) })),
  };
  return JSON.stringify(report, null, 2);
}
