import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { AcceptedFinding } from '../model/accept.js';
import { type Finding, formatPath, type Place, type Related } from '../model/finding.js';
import { byPlace } from '../model/order.js';
import type { CheckedFile } from './checkedFile.js';
import { docsOf } from './codes.js';
import { linesOf } from './linesOf.js';
import { markOf } from './mark.js';

/** A report in SARIF 2.1.0, which code scanning and editors read. `version` is that of rolewise. */
export function sarifReport(files: readonly CheckedFile[], version: string): string {
  const found = files.flatMap((file) => everythingIn(file).map(({ code }) => code));
  const codes = [...new Set(found)].toSorted();
  const log: Log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'rolewise', version, rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap((file, index) =>
          everythingIn(file).map((finding) => result(finding, file, index, codes)),
        ),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

/** What a document accepts is no alert, and still on record. */
function everythingIn({ findings, accepted = [] }: CheckedFile): (Finding | AcceptedFinding)[] {
  return [...findings, ...accepted].sort(byPlace);
}

function rule(code: string): ReportingDescriptor {
  const docs = docsOf(code);
  return {
    id: code,
    shortDescription: { text: docs },
    fullDescription: { text: docs },
    help: { text: docs },
  };
}

function result(
  finding: Finding | AcceptedFinding,
  file: CheckedFile,
  artifact: number,
  codes: readonly string[],
): Result {
  const { code, severity, message, related = [] } = finding;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: message },
    locations: [location(finding, file, artifact)],
    ...('because' in finding && {
      suppressions: [{ kind: 'inSource', justification: finding.because }],
    }),
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        message: { text: other.note },
        ...location(other, file, artifact),
      })),
    }),
  };
}

function location(of: Finding | Related, file: CheckedFile, artifact: number): Location {
  const found = 'found' in of ? of.found : undefined;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file.file), index: artifact },
      region: regionOf(file, of.place, found),
    },
    ...(of.path.length > 0 && { logicalLocations: [{ fullyQualifiedName: formatPath(of.path) }] }),
  };
}

// A file that cannot be read has no line, and code scanning shows nothing without one.
function regionOf(file: CheckedFile, place: Place | undefined, found: string | undefined): Region {
  if (!place) return { startLine: 1 };
  const { column, length } = markOf(linesOf(file), place, found);
  return { startLine: place.line, startColumn: column, endColumn: column + length };
}

/** A relative path as an address: `my team/a#1.yaml` → `my%20team/a%231.yaml`. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
