import { enhance } from '../enhance/index.js';
import { keepState, type StateKeeper, type StateStore } from '../enhance/state/keepState.js';
import { urlState } from '../enhance/state/urlState.js';
import type { ComparisonElement } from './ComparisonElement.js';
import { warnOfSameIds } from './sameIds.js';

// A file of its own: what readers do comes after what they read.

/** One for each store, whatever is drawn anew. */
const keepers = new WeakMap<StateStore, StateKeeper>();

/** Brings what readers do to an element, and what its page wants to be kept of that: now, or as soon as it says so. */
export function behave(root: ShadowRoot): void {
  const host = root.host as ComparisonElement;
  let { state } = host;
  const keeper = () => keeperFor(state ?? host.getAttribute('state'));
  enhance(root, { state: keeper() });
  warnOfSameIds(root);
  Object.defineProperty(host, 'state', {
    configurable: true,
    enumerable: true,
    get: () => state,
    set(given: typeof state) {
      state = given;
      keeper()?.(root);
    },
  });
}

function keeperFor(state: ComparisonElement['state'] | string | null): StateKeeper | undefined {
  if (typeof state !== 'object' || !state) return state === 'url' ? urlState : undefined;
  const keeper = keepers.get(state) ?? keepState(state);
  keepers.set(state, keeper);
  return keeper;
}
