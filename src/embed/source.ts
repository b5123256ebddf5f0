import { SCHEMA_VERSION } from '../model/schema/version.js';
import type { Comparison } from '../model/types.js';
import { Failure } from './failure.js';
import { loadDocument, parseDocument } from './loadDocument.js';

/**
 * The document of an element: from its address, or from the JSON inside it. Only what drawing cannot do without is looked
 * at here; a view whose block is broken says so itself.
 */
export async function readSource(element: Element, signal: AbortSignal): Promise<Comparison> {
  const src = element.getAttribute('src');
  const inside = element.querySelector(':scope > script[type="application/json"]');
  if (!src && !inside) {
    throw new Failure(
      'missing',
      'No comparison is named. Give the element src="….json", or put the document into it in a <script type="application/json">.',
    );
  }
  const value = src
    ? await loadDocument(src, signal)
    : parseDocument(inside?.textContent ?? '', 'The script inside the element');
  return guard(value, src ?? 'The script inside the element');
}

/** Refuses what is no document of this version. */
export function guard(value: unknown, from: string): Comparison {
  const { rolewise, roles } = (value ?? {}) as { rolewise?: unknown; roles?: unknown };
  if (typeof rolewise === 'number' && rolewise !== SCHEMA_VERSION) {
    throw new Failure(
      'version',
      `${from} is written for version ${rolewise} of the format, and this script reads ${SCHEMA_VERSION}. Take the script of that version.`,
    );
  }
  if (!Array.isArray(roles)) {
    throw new Failure('invalid', `${from} is no comparison: it has no list of roles.`);
  }
  return value as Comparison;
}
