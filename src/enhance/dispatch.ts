import type { RolewiseDetail, RolewiseEventMap } from './events.js';

type Own<Name extends keyof RolewiseEventMap> = Omit<
  RolewiseEventMap[Name]['detail'],
  keyof RolewiseDetail
>;

/** Says what a reader did, at the place where it was done: the document and the view are read from the markup around it. */
export function dispatch<Name extends keyof RolewiseEventMap>(
  place: Element,
  name: Name,
  own: Own<Name>,
): void {
  const view = place.closest<HTMLElement>('[data-comparison]');
  const detail = { comparison: view?.dataset.comparison, view: viewOf(view), ...own };
  place.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** The block that a view shows: its root says so in the second of its classes, before those of the host. */
export function viewOf(view: Element | null): string | undefined {
  return view?.classList[1]?.slice('rw-'.length);
}
