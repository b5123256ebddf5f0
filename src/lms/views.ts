import { viewOf } from '../enhance/dispatch.js';

/** The views of a page, by name: the panel in which each stands. */
export type Views = ReadonlyMap<string, HTMLElement>;

/** One that cannot be drawn has a notice in its place, which nobody has to see. */
export function viewsOn(root: ParentNode): Views {
  const views = new Map<string, HTMLElement>();
  for (const view of root.querySelectorAll('.rw-panel [data-comparison]')) {
    const name = viewOf(view);
    const panel = view.closest<HTMLElement>('.rw-panel');
    if (name && panel) views.set(name, panel);
  }
  return views;
}

/** The view of the tab that is selected. */
export function openView(views: Views): string | undefined {
  return [...views].find(([, panel]) => !panel.hasAttribute('hidden'))?.[0];
}

/** Opens a view as a link to it would. Where the address names a place, that was asked for and stays. */
export function revealView(views: Views, name: string): void {
  const panel = views.get(name);
  if (panel && !location.hash) location.replace(`#${panel.id}`);
}
