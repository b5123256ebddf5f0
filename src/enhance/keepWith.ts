import type { StateKeeper } from './state/keepState.js';

/** By root: ends what its keeper does there. */
const ends = new WeakMap<ParentNode, AbortController>();

/** Hands a root to a keeper, or to none. It has one at a time: whoever kept it before stops. */
export function keepWith(keeper: StateKeeper | undefined, root: ParentNode): void {
  ends.get(root)?.abort();
  const end = new AbortController();
  ends.set(root, end);
  keeper?.(root, end.signal);
}
