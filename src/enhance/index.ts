import { enhanceActs } from './acts.js';
import { enhanceDetails } from './details.js';
import { enhanceFilter } from './filter.js';
import { enhanceFit } from './fit.js';
import { keepWith } from './keepWith.js';
import { findIn } from './nodes.js';
import { enhanceNotes } from './notes.js';
import { enhancePicks } from './picks.js';
import type { StateKeeper } from './state/keepState.js';
import { enhanceTabs } from './tabs.js';

export interface EnhanceOptions {
  /**
   * Keeps what readers open, choose and answer, and goes on from there the next time: `urlState` in the page's address,
   * `keepState(store)` wherever you say. Default: nothing is kept. Said anew of a root, it takes the place of what was said
   * before, and `undefined` ends that.
   */
  readonly state?: StateKeeper | undefined;
}

/**
 * Brings the reader's acts to markup that is already there, from `rolewise/html`, `rolewise/dom` or a static page: tabs,
 * the choice of aspects above a comparison, a button that opens all answers, which role fits, the way back from a source to
 * the note that led there, and a party that stays picked. What readers do is said as events of the DOM. Safe to call again
 * after more markup has come in.
 *
 * @param root where to look, itself included; the whole page by default
 */
export function enhance(root: ParentNode = document, options: EnhanceOptions = {}): void {
  findIn(root, '[data-rolewise="tabs"]').forEach(enhanceTabs);
  findIn<HTMLElement>(root, '[data-rolewise="filter"]').forEach(enhanceFilter);
  findIn<HTMLElement>(root, '[data-rolewise="details"]').forEach(enhanceDetails);
  findIn<HTMLFormElement>(root, 'form[data-rolewise="fit"]').forEach(enhanceFit);
  findIn<HTMLElement>(root, 'footer.rw-sources').forEach(enhanceNotes);
  findIn<HTMLElement>(root, '.rw-picks').forEach(enhancePicks);
  // Whoever brings more markup and has no word of it leaves it as it is.
  if ('state' in options) keepWith(options.state, root);
  enhanceActs(root);
}

export type * from './events.js';
export { keepState, type StateKeeper, type StateStore } from './state/keepState.js';
export { urlState } from './state/urlState.js';
export { enhanceActs, enhanceDetails, enhanceFilter, enhanceFit, enhanceTabs };
