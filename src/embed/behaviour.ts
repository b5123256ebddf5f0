import { enhance } from '../enhance/index.js';
import { keepWith } from '../enhance/keepWith.js';
import { keepState, type StateKeeper, type StateStore } from '../enhance/state/keepState.js';
import { urlState } from '../enhance/state/urlState.js';
import type { ComparisonElement } from './ComparisonElement.js';
import { warnOfSameIds } from './sameIds.js';

// A file of its own: what readers do comes after what they read.

/** One for each store, and one for each element that has none, whatever is drawn anew. */
const keepers = new WeakMap<object, StateKeeper>();

/** Brings what readers do to an element, and what its page wants to be kept of that: now, or as soon as it says so. */
export function behave(root: ShadowRoot): void {
  const host = root.host as ComparisonElement;
  let { state } = host;
  const keeper = () => keeperFor(state ?? host.getAttribute('state'), host);
  enhance(root, { state: keeper() });
  warnOfSameIds(root);
  Object.defineProperty(host, 'state', {
    configurable: true,
    enumerable: true,
    get: () => state,
    set(given: typeof state) {
      state = given;
      keepWith(keeper(), root);
    },
  });
}

/** Where nothing is to be kept, the element alone remembers, so that what is drawn anew goes on where the reader was. */
function keeperFor(state: ComparisonElement['state'] | string | null, host: Element): StateKeeper {
  if (state === 'url') return urlState;
  const store = typeof state === 'object' ? state : null;
  const keeper = keepers.get(store ?? host) ?? keepState(store ?? memory());
  keepers.set(store ?? host, keeper);
  return keeper;
}

function memory(): StateStore {
  let kept = '';
  return {
    read: () => kept,
    write: (state) => {
      kept = state;
    },
  };
}
