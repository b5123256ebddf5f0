import { uncover } from '../enhance/address.js';
import { idIn } from '../enhance/fragment.js';

/**
 * Shows what the address of the page names: a part by its id (`#team-raci`), or a view by its block (`#raci`). Addresses do
 * not lead into shadow roots by themselves. Of several comparisons that have such a part, the first shows it, unless a link
 * within another has led there: that one has the focus.
 */
export function followAddress({ host }: ShadowRoot): void {
  const { hash } = host.ownerDocument.location;
  const elements = (host.getRootNode() as ParentNode).querySelectorAll(host.localName);
  const places = [...elements].map(({ shadowRoot }) => shadowRoot && find(shadowRoot, hash));
  const place = places.find((at) => at && stopIn(at).matches(':focus')) ?? places.find(Boolean);
  unmark(host.shadowRoot as ShadowRoot);
  if (place && place.getRootNode() === host.shadowRoot) show(place);
}

/** Follows a link within a comparison: the keyboard goes on from where it leads, as on a page. */
export function goTo(event: Event): void {
  const { target, currentTarget, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const root = currentTarget as ShadowRoot;
  const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  if (event.defaultPrevented || ctrlKey || metaKey || shiftKey) return;
  // A link that stands in the element is the page's.
  const place = link && root.contains(link) && find(root, link.hash);
  if (!place) return;
  unmark(root);
  show(place);
  // The address as the page has it, which a <base> would send elsewhere.
  event.preventDefault();
  place.ownerDocument.location.hash = link.hash;
  const stop = stopIn(place);
  if (!stop.hasAttribute('tabindex')) stop.tabIndex = -1;
  stop.focus({ preventScroll: true });
}

/** Where the keyboard goes on. A part that has no name would be read out whole: its heading says what it is. */
function stopIn(place: HTMLElement): HTMLElement {
  const heading = place.matches('div:not([role])')
    ? place.querySelector<HTMLElement>(':is(h1,h2,h3,h4,h5,h6):not([hidden])')
    : null;
  return heading ?? place;
}

function find(root: ShadowRoot, hash: string): HTMLElement | null {
  const name = idIn(hash);
  return (
    root.getElementById(name) ??
    (name ? root.querySelector<HTMLElement>(`section.rw-${CSS.escape(name)}`) : null)
  );
}

/** Opens the tab and the answer that something is in, and scrolls there. Nothing in a shadow root is ever `:target`. */
function show(place: HTMLElement): void {
  place.dataset.target = '';
  uncover(place);
  place.scrollIntoView();
}

/** Nothing is led to any more. */
function unmark(root: ShadowRoot): void {
  root.querySelector('[data-target]')?.removeAttribute('data-target');
}
