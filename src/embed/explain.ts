import { parseComparison } from '../model/parse.js';
import type { Comparison } from '../model/types.js';
import type { ErrorDetail } from './events.js';

/** What can be shown of a document, if anything can, and what is wrong with the rest. */
export interface Explained {
  readonly comparison: Comparison | undefined;
  readonly trouble: ErrorDetail | undefined;
}

/** Reads what cannot be drawn as it is: a document as its author wrote it, or one with errors. */
export function explain(value: unknown): Explained {
  const { comparison, findings } = parseComparison(value);
  const first = findings.find(({ severity }) => severity === 'error');
  const reason = first?.code === 'version/unknown' ? 'version' : 'invalid';
  return { comparison, trouble: first && { reason, message: first.message, findings } };
}
