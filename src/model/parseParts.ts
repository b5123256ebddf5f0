import * as v from 'valibot';
import { explain } from './explain.js';
import type { Finding } from './finding.js';
import { hasField } from './isFields.js';
import { readMended } from './mend.js';
import { blocks, SCHEMA_VERSION, settings, skeleton, translations } from './schema/document.js';
import { fields } from './schema/kit.js';
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
  const head = v.safeParse(fields(skeleton), only(document, Object.keys(skeleton)));
  const findings = explain(head.issues ?? [], document);
  const parsed: Record<string, unknown> = {};
  const broken: Record<string, unknown> = {};
  // Rules still run where the head is beyond reading; nothing of it is shown then.
  const none = { id: '', lang: '', title: '', roles: [], rolewise: SCHEMA_VERSION };
  const mended: Record<string, unknown> = none;
  for (const [name, schema] of Object.entries({ ...skeleton, ...PARTS })) {
    if (!hasField(meant, name)) continue;
    const part = v.safeParse(schema, meant[name]);
    const found = part.success ? [] : explain(part.issues, meant, [name]);
    const readable = part.success ? part.output : readMended(schema, meant[name], found, [name]);
    if (readable !== undefined) mended[name] = readable;
    if (Object.hasOwn(skeleton, name) || !hasField(document, name)) continue;
    if (part.success) parsed[name] = part.output;
    else broken[name] = document[name];
    findings.push(...found);
  }
  const sound = withSchemeIn({ ...(head.success ? head.output : none), ...parsed } as Comparison);
  return {
    sound,
    mended: withSchemeIn(mended as unknown as Comparison),
    whole: head.success ? ({ ...sound, ...broken } as Comparison) : undefined,
    findings,
  };
}

function only(document: Readonly<Record<string, unknown>>, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(document).filter(([key]) => names.includes(key)));
}
