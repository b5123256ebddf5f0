import { enhanceTabs } from '../enhance/tabs.js';
import { warn } from './warn.js';

/** What readers do beside opening tabs. All can be read without. */
export const loadBehaviour = () =>
  import('./behaviour.js').catch(() =>
    warn('embed/behaviour.js cannot be reached, so buttons and answers do nothing.'),
  );

/**
 * Brings what readers do to what is drawn: tabs at once, because they change the page, and everything else when it has come.
 *
 * @param open id of the tab that was open before all was drawn anew
 */
export function act(root: ShadowRoot, open = '', behaviour = loadBehaviour()): void {
  for (const tabs of root.querySelectorAll('.rw-tabs')) enhanceTabs(tabs);
  root.getElementById(open)?.click();
  behaviour.then((loaded) => loaded?.behave(root));
}
