import { uncover } from '../address.js';
import { namedIn } from './namedIn.js';
import type { Part } from './parts.js';
import { wordOf } from './stateText.js';

/**
 * Which tab is open. It is kept where it is not the one that opens by itself: the first, or the one that the address leads
 * to. In that case its word is followed by that of the one in the address, so that a link that leads elsewhere is followed.
 *
 * @param first by name: the tab that opens without an address. Filled in on the way
 */
export function tabsPart(tabs: Element, first: Map<string, string>): Part | undefined {
  const panels = [...tabs.children].filter((child) => child.matches('.rw-panel'));
  const prefix = panels[0]?.id.replace(/-\w*$/, '');
  if (prefix === undefined) return;
  const wordIn = (panel: Element) => wordOf(panel.id.slice(prefix.length + 1));
  const named = () => {
    const panel = namedIn(tabs)?.closest('.rw-panel');
    return panel ? [wordIn(panel)] : [];
  };
  const open = () => panels.filter((panel) => !panel.hasAttribute('hidden')).map(wordIn);
  const name = `${wordOf(prefix)}.tab`;
  // What opens without an address is not known where there is one.
  if (!first.has(name)) first.set(name, named()[0] ? '' : (open()[0] ?? ''));
  return {
    name,
    words() {
      const [now = ''] = open();
      const [there = first.get(name)] = named();
      return now === there ? [] : [now, ...named()];
    },
    restore([word, there]) {
      if (there !== named()[0]) return;
      const panel = panels.find((each) => wordIn(each) === word);
      if (!panel) return;
      uncover(panel);
      // Browsers go to what the address names once more, when all of the page is there.
      const again = () => requestAnimationFrame(() => uncover(panel));
      if (there) document.addEventListener('DOMContentLoaded', again, { once: true });
    },
  };
}
