import picocolors from 'picocolors';
import { type Finding, formatPath, type Related } from '../model/finding.js';
import { byPlace } from '../model/order.js';
import { type CheckedFile, countFindings, summaryOf } from './checkedFile.js';
import { coverageReport } from './coverage.js';
import { frameOfFinding } from './frameOfFinding.js';
import { linesOf } from './linesOf.js';
import { visible } from './visible.js';
import { whereOf } from './whereOf.js';

export interface HumanOptions {
  /**
   * Whether the report is coloured for a terminal.
   * @default false
   */
  colour?: boolean;
}

/** A report to read in a terminal: each finding with the lines it is about, and a closing line with the counts. */
export function humanReport(files: readonly CheckedFile[], options: HumanOptions = {}): string {
  const counts = countFindings(files);
  const { bold, red, yellow, green } = picocolors.createColors(options.colour ?? false);
  const paint = counts.errors > 0 ? red : counts.warnings > 0 ? yellow : green;
  const findings = files.flatMap((file) =>
    file.findings.toSorted(byPlace).map((finding) => describe(finding, file, options)),
  );
  const translations = files.flatMap((file) =>
    file.translations ? [coverageReport(file.file, file.translations, options)] : [],
  );
  return [...findings, ...translations, bold(paint(summaryOf(counts)))].join('\n\n');
}

function describe(finding: Finding, file: CheckedFile, options: HumanOptions): string {
  const { bold, red, yellow, gray } = picocolors.createColors(options.colour ?? false);
  const { severity, code, message, place, related = [] } = finding;
  const paint = severity === 'error' ? red : yellow;
  const path = finding.path.length > 0 ? [gray(visible(formatPath(finding.path)))] : [];
  const head = [bold(whereOf(file.file, place)), paint(severity), code, ...path];
  const frame = frameOfFinding(linesOf(file), finding, options);
  return [
    head.join('  '),
    indent(visible(message)),
    ...(frame ? ['', indent(frame)] : []),
    ...related.flatMap((other) => ['', describeRelated(other, file, options)]),
  ].join('\n');
}

function describeRelated(related: Related, file: CheckedFile, options: HumanOptions): string {
  const { path, note, place } = related;
  const { bold, gray } = picocolors.createColors(options.colour ?? false);
  const head = `${bold(whereOf(file.file, place))}  ${visible(note)}  ${gray(visible(formatPath(path)))}`;
  const frame = frameOfFinding(linesOf(file), related, { ...options, around: 0 });
  return indent([head, frame].filter(Boolean).join('\n'));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
