import type { Change } from '../../model/diff/types.js';
import { countChanges } from './changeLines.js';

/** What changed between two versions of a document, for programs of your own. */
export function jsonChanges(changes: readonly Change[]): string {
  return JSON.stringify({ ...countChanges(changes), changes }, null, 2);
}
