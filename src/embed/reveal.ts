import { uncover } from '../enhance/address.js';

/**
 * Goes to a part of a comparison: opens the tab and the answer that it is in, and scrolls there. Addresses do not lead into
 * shadow roots by themselves.
 *
 * @param hash names the part by its id (`#team-raci`), or a view by its block (`#raci`); by default what the page's address
 * names
 */
export function reveal(
  root: ShadowRoot,
  hash: string = root.ownerDocument.location.hash,
): HTMLElement | null {
  const name = decoded(hash.slice(1));
  const target =
    root.getElementById(name) ??
    (name ? root.querySelector<HTMLElement>(`section.rw-${CSS.escape(name)}`) : null);
  if (target) uncover(target);
  target?.scrollIntoView();
  return target;
}

/** Follows a link within a comparison: the keyboard goes on from where it leads, as on a page. */
export function goTo(event: Event): void {
  const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || event.defaultPrevented || ctrlKey || metaKey || shiftKey) return;
  const place = reveal(link.getRootNode() as ShadowRoot, link.hash);
  if (!place) return;
  // The address as the page has it, which a <base> would send elsewhere.
  event.preventDefault();
  place.ownerDocument.location.hash = link.hash;
  if (!place.hasAttribute('tabindex')) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
