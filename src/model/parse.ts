import { type AcceptedFinding, settle } from './accept.js';
import { knownIds } from './checks/knownIds.js';
import { type CheckOptions, runRules } from './checks/run.js';
import { clip, type Finding } from './finding.js';
import { hasField, isFields } from './isFields.js';
import { markUntrue, withoutMarks } from './markUntrue.js';
import { mendFields } from './mend.js';
import { insteadOf, messages } from './messages.js';
import { nearestName } from './nearestName.js';
import { inDocumentOrder } from './order.js';
import { parseParts, partNames } from './parseParts.js';
import { plainCopy } from './plainCopy.js';
import { SCHEMA_VERSION } from './schema/version.js';
import type { Comparison } from './types.js';

/** A comparison that can be shown, or what has to be mended first. */
export type ParseResult =
  | {
      readonly ok: true;
      readonly comparison: Comparison;
      /** Warnings only. */
      readonly findings: readonly Finding[];
      /** Warnings that the document accepts. */
      readonly accepted: readonly AcceptedFinding[];
    }
  | {
      readonly ok: false;
      /**
       * What can be shown all the same, if the document has its roles and titles. Sound blocks are parsed; broken blocks
       * stand in it as they were written, and views show a notice in their place. So they do for a block that names what
       * there is not; it has its first error in a field more, `broken`.
       */
      readonly comparison: Comparison | undefined;
      readonly findings: readonly Finding[];
      /** Warnings that the document accepts. */
      readonly accepted: readonly AcceptedFinding[];
    };

/** Reads unknown data as a comparison. Never throws; names everything that is wrong at once, in document order. */
export function parseComparison(input: unknown, options: CheckOptions = {}): ParseResult {
  const { value, refused } = plainCopy(input);
  if (!isFields(value)) {
    const message =
      'A comparison is a set of fields: id, lang, title, roles and the blocks to show.';
    const finding: Finding = { code: 'document/type', severity: 'error', path: [], message };
    return failed(refused.length > 0 ? refused : [finding]);
  }
  const document = withoutMarks(value);
  const otherVersion = checkVersion(document);
  if (otherVersion) return failed([otherVersion]);

  const unknown = unknownFields(document);
  // Under the names that they were meant to have, misspelt parts count for what others refer to.
  const meant = unknown.length > 0 ? mendFields(document, partNames, unknown) : document;
  const misnamed = Object.keys(meant).filter((name) => !hasField(document, name));
  const parts = parseParts(document, meant);
  const said = parts.findings.filter(({ path }) => !misnamed.some((name) => path[0] === name));
  const shape = [...unknown, ...said];
  const sound = shape.filter(
    (finding) => !refused.some(({ path }) => startsWith(finding.path, path)),
  );
  const whole = refused.length === 0 && shape.length === 0;
  // What was mended is not what the author wrote, so nothing is said of it twice. A name is the author's all the same.
  const ruled = runRules(parts.mended, knownIds(meant), whole, options).filter(
    ({ path, on }) =>
      !misnamed.some((name) => path[0] === name) &&
      !shape.some(
        (finding) =>
          startsWith(path, finding.path) && (on !== 'key' || finding.path.length < path.length),
      ),
  );
  const settled = settle(ruled, parts.mended.accept);
  const findings = inDocumentOrder([...refused, ...sound, ...settled.findings], document);
  const accepted = inDocumentOrder(settled.accepted, document);
  const errors = findings.some((finding) => finding.severity === 'error');
  return errors
    ? {
        ok: false,
        comparison: parts.whole && markUntrue(parts.whole, findings),
        findings,
        accepted,
      }
    : { ok: true, comparison: parts.sound, findings, accepted };
}

function checkVersion(document: Record<string, unknown>): Finding | undefined {
  if (!hasField(document, 'rolewise') || document.rolewise === SCHEMA_VERSION) return undefined;
  const found = clip(JSON.stringify(document.rolewise));
  return {
    code: 'version/unknown',
    severity: 'error',
    path: ['rolewise'],
    message:
      `The document is written for version ${found} of the shape, and this package reads version ${SCHEMA_VERSION}. ` +
      `Use a rolewise that reads it, or bring the document to "rolewise: ${SCHEMA_VERSION}".`,
    found,
    allowed: [String(SCHEMA_VERSION)],
  };
}

function unknownFields(document: Record<string, unknown>): Finding[] {
  const unknown = Object.keys(document).filter((key) => !partNames.includes(key));
  return unknown.slice(0, 100).map((found) => {
    const suggestion = nearestName(found, partNames);
    const instead = insteadOf(partNames, suggestion);
    const parts = { name: found, found: clip(found), expected: '', instead };
    return {
      code: 'key/unknown',
      severity: 'error',
      path: [found],
      message: messages['key/unknown']?.(parts) ?? '',
      found: clip(found, 200),
      allowed: partNames,
      ...(suggestion !== undefined && { suggestion }),
      on: 'key',
    };
  });
}

/** Whether a path leads into what another one leads to. Rules speak of lists where authors write a single value. */
function startsWith(path: Finding['path'], start: Finding['path']): boolean {
  let at = 0;
  for (const step of start) {
    while (path[at] === 0 && step !== 0) at++;
    if (path[at++] !== step) return false;
  }
  return start.length > 0;
}

function failed(findings: readonly Finding[]): ParseResult {
  return { ok: false, comparison: undefined, findings, accepted: [] };
}
