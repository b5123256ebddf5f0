import type { Finding } from '../model/finding.js';

/** Why a comparison cannot be shown. */
export type FailureReason =
  /** No address, and no document inside the element. */
  | 'missing'
  /** Nothing came: no connection, or another site that does not allow it. */
  | 'network'
  /** The address answers with an error. */
  | 'status'
  /** More than the element is ready to read. */
  | 'size'
  /** What came is not JSON. */
  | 'json'
  /** A document of another version of the format. */
  | 'version'
  /** A document with errors. */
  | 'invalid';

/** Says in plain words what happened and what to do, for the page and for its author. */
export class Failure extends Error {
  constructor(
    readonly reason: FailureReason,
    message: string,
    readonly findings: readonly Finding[] = [],
  ) {
    super(message);
  }
}
