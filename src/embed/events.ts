import type { Failure } from './failure.js';

/** What the element tells the page. All of it bubbles, and leaves shadow roots. */
export interface ElementEvents {
  /** The comparison stands on the page, for the first time or anew. */
  'rolewise:ready': CustomEvent<undefined>;
  /** It cannot be shown, or only in part: why, in words, and what the checks found. */
  'rolewise:error': CustomEvent<Pick<Failure, 'reason' | 'message' | 'findings'>>;
}

declare global {
  interface HTMLElementEventMap extends ElementEvents {}
}
