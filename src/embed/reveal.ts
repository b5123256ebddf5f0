import { uncover } from '../enhance/address.js';

/**
 * Goes to a part of a comparison by its id, or by the name of a view (`raci`): opens the tab and the answer it is in, and
 * scrolls there. Addresses do not reach into shadow roots by themselves.
 *
 * @returns whether there is such a part
 */
export function reveal(root: ShadowRoot, hash: string): boolean {
  const name = decode(hash.slice(1));
  const target =
    name &&
    (root.getElementById(name) ?? root.querySelector(`.rw-panel[id$="-${CSS.escape(name)}"]`));
  if (!target) return false;
  uncover(target);
  target.scrollIntoView();
  return true;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
