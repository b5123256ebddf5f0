import type { Finding } from '../model/finding.js';

/** Why a comparison cannot be shown. */
export type FailureReason =
  /** There is neither an address nor a document in the element. */
  | 'missing'
  /** Nothing came, or not all: no address, no connection, or a site that does not let others read it. */
  | 'network'
  /** The address answers with an error. */
  | 'status'
  /** More came than the element reads. */
  | 'size'
  /** What came is no JSON. */
  | 'json'
  /** The document is written for another version of the shape. */
  | 'version'
  /** The document has errors. */
  | 'invalid';

/** Why a comparison is not on the page, or only in part. */
export interface ErrorDetail {
  readonly reason: FailureReason;
  /** What happened, as it stands on the page where nothing else can be shown. */
  readonly message: string;
  /** What the checks found, where the document came that far. */
  readonly findings: readonly Finding[];
}

/** What the element says of itself. Each event bubbles and leaves shadow roots. */
export interface ElementEventMap {
  /** The comparison is on the page: for the first time, or drawn anew. */
  'rolewise:ready': CustomEvent<undefined>;
  /** The comparison is not on the page, or a block of it has errors. */
  'rolewise:error': CustomEvent<ErrorDetail>;
}

declare global {
  interface HTMLElementEventMap extends ElementEventMap {}
  interface DocumentEventMap extends ElementEventMap {}
  interface WindowEventMap extends ElementEventMap {}
}
