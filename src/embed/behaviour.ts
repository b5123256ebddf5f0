import { enhance } from '../enhance/index.js';
import { warnOfSameIds } from './sameIds.js';

// A file of its own: what readers do comes after what they read.
/** Brings what readers do to a comparison, and looks whether its links lead to it. */
export function behave(root: ShadowRoot): void {
  enhance(root);
  warnOfSameIds(root);
}
