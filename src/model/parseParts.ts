import type * as v from 'valibot';
import { explain, MOST } from './explain.js';
import type { Finding } from './finding.js';
import { hasField, only } from './isFields.js';
import { readMended } from './mend.js';
import { safeParse } from './safeParse.js';
import { blocks, settings, skeleton, translations } from './schema/document.js';
import { fields } from './schema/kit.js';
import { SCHEMA_VERSION } from './schema/version.js';
import { withSchemeIn } from './schemes/schemeIn.js';
import type { Comparison } from './types.js';

// Each is parsed by itself, so that what is wrong in one leaves the others alone.
const PARTS = { ...blocks, translations, ...settings };

/** Every field that a document can have. */
export const partNames: readonly string[] = [...Object.keys(skeleton), ...Object.keys(PARTS)];

/** A document parsed part by part. */
export interface Parts {
  /** What is sound. */
  readonly sound: Comparison;
  /** What is sound, and the rest as far as the rules can read it. */
  readonly mended: Comparison;
  /** What is sound, and the rest as it was written; nothing, if the document has no head to show it under. */
  readonly whole: Comparison | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Parses each part of a document by itself.
 *
 * @param meant the document with its parts under the names that they were meant to have
 */
export function parseParts(
  document: Readonly<Record<string, unknown>>,
  meant: Readonly<Record<string, unknown>>,
): Parts {
  const head = safeParse(fields(skeleton), only(document, Object.keys(skeleton)));
  const findings = explain(head.issues ?? [], document);
  const parsed: Record<string, unknown> = {};
  const broken: Record<string, unknown> = {};
  const mended: Record<string, unknown> =
    head.success && meant === document ? { ...head.output } : mendedHead(meant);
  for (const [name, schema] of Object.entries(PARTS)) {
    if (!hasField(meant, name)) continue;
    const part = readPart(schema, name, meant);
    if (part.readable !== undefined) mended[name] = part.readable;
    if (!hasField(document, name)) continue;
    if (part.sound) parsed[name] = part.readable;
    else broken[name] = document[name];
    findings.push(...part.findings);
  }
  const sound = withSchemeIn({
    ...(head.success ? head.output : NO_HEAD),
    ...parsed,
  } as Comparison);
  return {
    sound,
    mended: withSchemeIn(mended as unknown as Comparison),
    whole: head.success ? ({ ...sound, ...broken } as Comparison) : undefined,
    findings,
  };
}

// Rules still run where the head is beyond reading; nothing of it is shown then.
const NO_HEAD = { id: '', lang: '', title: '', roles: [], rolewise: SCHEMA_VERSION };

/** The fields of the head, each read by itself. */
function mendedHead(meant: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const mended: Record<string, unknown> = { ...NO_HEAD };
  for (const [name, schema] of Object.entries(skeleton)) {
    const readable = hasField(meant, name) ? readPart(schema, name, meant).readable : undefined;
    if (readable !== undefined) mended[name] = readable;
  }
  return mended;
}

interface Part {
  readonly sound: boolean;
  /** The part, or what the rules can read of it. */
  readonly readable: unknown;
  readonly findings: readonly Finding[];
}

function readPart(
  schema: v.GenericSchema,
  name: string,
  document: Readonly<Record<string, unknown>>,
): Part {
  const part = safeParse(schema, document[name]);
  if (part.success) return { sound: true, readable: part.output, findings: [] };
  const findings = explain(part.issues, document, [name]);
  const readable =
    part.issues.length < MOST ? readMended(schema, document[name], findings, [name]) : undefined;
  return { sound: false, readable, findings };
}
