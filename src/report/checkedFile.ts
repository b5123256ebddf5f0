import type { AcceptedFinding } from '../model/accept.js';
import type { Finding } from '../model/finding.js';
import { counted } from '../model/text/counted.js';
import type { FileCoverage } from './coverage.js';

/** A file that was checked. */
export interface CheckedFile {
  /** Its name as a reader knows it: relative to where they stand, with `/` between folders. */
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Warnings that the document accepts, each with its reason. */
  readonly accepted?: readonly AcceptedFinding[];
  /** How much of it is translated, where that was asked. */
  readonly translations?: readonly FileCoverage[];
}

/** How much was found. */
export interface Counts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Warnings that the documents accept. They count as none. */
  readonly accepted: number;
}

export function countFindings(files: readonly CheckedFile[]): Counts {
  const findings = files.flatMap((file) => file.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const accepted = files.flatMap((file) => file.accepted ?? []).length;
  return { files: files.length, errors, warnings: findings.length - errors, accepted };
}

/** The closing line: `2 files: 3 errors, 1 warning`. */
export function summaryOf({ files, errors, warnings, accepted }: Counts): string {
  const found = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
  ];
  const left = accepted > 0 ? ` (${counted(accepted, 'warning')} accepted)` : '';
  return `${counted(files, 'file')}: ${found.join(', ') || 'nothing to mend'}${left}`;
}
