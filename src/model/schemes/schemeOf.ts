import type { RaciBlock, Scheme } from '../types.js';
import { raci } from './raci.js';

/** The scheme that a matrix is written in: its own, or RACI if it names none. */
export function schemeOf(block: Pick<RaciBlock, 'scheme'>): Scheme {
  return typeof block.scheme === 'object' ? block.scheme : raci;
}
