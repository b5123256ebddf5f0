import * as v from 'valibot';
import { type AcceptedFinding, settle } from './accept.js';
import { knownIds } from './checks/knownIds.js';
import { type CheckOptions, runRules } from './checks/run.js';
import { explain } from './explain.js';
import { clip, type Finding } from './finding.js';
import { mend } from './mend.js';
import { insteadOf, messages } from './messages.js';
import { nearestName } from './nearestName.js';
import { inDocumentOrder } from './order.js';
import { plainCopy } from './plainCopy.js';
import { blocks, SCHEMA_VERSION, settings, skeleton } from './schema/document.js';
import { fields, hasField, isFields } from './schema/kit.js';
import { withSchemeIn } from './schemes/schemeIn.js';
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
       * stand in it as they were written.
       */
      readonly comparison: Comparison | undefined;
      readonly findings: readonly Finding[];
      /** Warnings that the document accepts. */
      readonly accepted: readonly AcceptedFinding[];
    };

/** Reads unknown data as a comparison. Never throws; names everything that is wrong at once, in document order. */
export function parseComparison(input: unknown, options: CheckOptions = {}): ParseResult {
  const { value: document, refused } = plainCopy(input);
  if (!isFields(document)) {
    const message =
      'A comparison is a set of fields: id, lang, title, roles and the blocks to show.';
    const finding: Finding = { code: 'document/type', severity: 'error', path: [], message };
    return failed(refused.length > 0 ? refused : [finding]);
  }
  const otherVersion = checkVersion(document);
  if (otherVersion) return failed([otherVersion]);

  const parts = parseParts(document);
  const shape = [...unknownFields(document), ...parts.findings];
  const sound = shape.filter(
    (finding) => !refused.some(({ path }) => startsWith(finding.path, path)),
  );
  // What was mended is not what the author wrote, so nothing is said of it twice.
  const whole = refused.length === 0 && shape.length === 0;
  const ruled = runRules(parts.mended, knownIds(document), whole, options).filter(
    ({ path, on }) => on === 'key' || !shape.some((finding) => startsWith(path, finding.path)),
  );
  const settled = settle(ruled, parts.mended.accept);
  const findings = inDocumentOrder([...refused, ...sound, ...settled.findings], document);
  const accepted = inDocumentOrder(settled.accepted, document);
  const errors = findings.some((finding) => finding.severity === 'error');
  return errors
    ? { ok: false, comparison: parts.whole, findings, accepted }
    : { ok: true, comparison: parts.sound, findings, accepted };
}

// Each is parsed by itself, so that what is wrong in one leaves the others alone.
const PARTS = { ...blocks, ...settings };
const NAMES = [...Object.keys(skeleton), ...Object.keys(PARTS)];

function parseParts(document: Record<string, unknown>): {
  sound: Comparison;
  /** The sound parts, and the broken ones as far as the rules can read them. */
  mended: Comparison;
  whole: Comparison | undefined;
  findings: Finding[];
} {
  const written = only(document, Object.keys(skeleton));
  const head = v.safeParse(fields(skeleton), written);
  const findings = explain(head.issues ?? [], document);
  const mendedHead = v.safeParse(fields(skeleton), mend(written, findings, []));
  const parsed: Record<string, unknown> = {};
  const broken: Record<string, unknown> = {};
  const mended: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(PARTS)) {
    if (!hasField(document, name)) continue;
    const block = v.safeParse(schema, document[name]);
    if (block.success) parsed[name] = block.output;
    else {
      broken[name] = document[name];
      const found = explain(block.issues, document, [name]);
      findings.push(...found);
      const readable = v.safeParse(schema, mend(document[name], found, [name]));
      if (readable.success) mended[name] = readable.output;
    }
  }
  // Rules still run on the blocks when the head is beyond reading; nothing of it is shown then.
  const none = { id: '', lang: '', title: '', roles: [], rolewise: SCHEMA_VERSION };
  const sound = withSchemeIn({
    ...(head.success ? head.output : none),
    ...parsed,
  } as Comparison);
  return {
    sound,
    mended: withSchemeIn({
      ...(mendedHead.success ? mendedHead.output : none),
      ...parsed,
      ...mended,
    } as Comparison),
    whole: head.success ? ({ ...sound, ...broken } as Comparison) : undefined,
    findings,
  };
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
  const unknown = Object.keys(document).filter((key) => !NAMES.includes(key));
  return unknown.slice(0, 100).map((found) => {
    const suggestion = nearestName(found, NAMES);
    const instead = insteadOf(NAMES, suggestion);
    const parts = { name: found, found: clip(found), expected: '', instead };
    return {
      code: 'key/unknown',
      severity: 'error',
      path: [found],
      message: messages['key/unknown']?.(parts) ?? '',
      found: clip(found, 200),
      allowed: NAMES,
      ...(suggestion !== undefined && { suggestion }),
      on: 'key',
    };
  });
}

function only(document: Record<string, unknown>, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(document).filter(([key]) => names.includes(key)));
}

function startsWith(path: Finding['path'], start: Finding['path']): boolean {
  return start.length > 0 && start.every((step, index) => path[index] === step);
}

function failed(findings: readonly Finding[]): ParseResult {
  return { ok: false, comparison: undefined, findings, accepted: [] };
}
