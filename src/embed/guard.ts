import { SCHEMA_VERSION } from '../model/schema/version.js';
import type { Comparison } from '../model/types.js';

/**
 * Whether something looks like a checked document of this version: the views draw it, and each says itself if its block is
 * broken. Documents as authors write them do not name a version, and have to be read first.
 */
export function isDrawable(value: unknown): value is Comparison {
  const document = value as Partial<Record<keyof Comparison, unknown>> | null;
  return (
    document?.rolewise === SCHEMA_VERSION &&
    typeof document.id === 'string' &&
    typeof document.lang === 'string' &&
    Array.isArray(document.roles)
  );
}
