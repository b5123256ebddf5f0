import type { Finding } from '../model/finding.js';
import { byPlace } from '../model/order.js';
import { type CheckedFile, countFindings, summaryOf } from './checkedFile.js';
import { linesOf } from './linesOf.js';
import { markOf } from './mark.js';

/** Workflow commands that GitHub Actions shows beside the lines of a pull request, and a closing line for the log. */
export function githubReport(files: readonly CheckedFile[]): string {
  const commands = files.flatMap((file) =>
    file.findings.toSorted(byPlace).map((finding) => command(finding, file)),
  );
  return [...commands, summaryOf(countFindings(files))].join('\n');
}

function command(finding: Finding, checked: CheckedFile): string {
  const { file } = checked;
  const { severity, code, message, place, found, related = [] } = finding;
  const mark = place && markOf(linesOf(checked), place, found);
  const properties = {
    file,
    ...(place &&
      mark && { line: place.line, col: mark.column, endColumn: mark.column + mark.length }),
    title: code,
  };
  const others = related.map(({ place: other, note }) =>
    other ? `${file}:${other.line}:${other.column}: ${note}` : note,
  );
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${severity} ${list.join(',')}::${data([message, ...others].join('\n'))}`;
}

// As the toolkit of GitHub Actions escapes them: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
