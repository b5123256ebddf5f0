import { dispatch } from './dispatch.js';
import { findIn } from './nodes.js';
import { wasQuiet } from './quietly.js';
import { watchViews } from './seen.js';

/**
 * Says what readers do with the views in a root as events of the DOM: `rolewise:view`, `rolewise:expand` and
 * `rolewise:choice`. Doing it twice changes nothing.
 */
export function enhanceActs(root: ParentNode): void {
  const views = findIn<HTMLElement>(root, '[data-comparison]');
  watchViews(views);
  // The same listener is never added twice. That a `<details>` was opened does not bubble, so it is caught on its way in.
  for (const view of views) {
    view.addEventListener('toggle', onToggle, true);
    view.addEventListener('click', onClick);
  }
}

function onToggle({ target, currentTarget }: Event): void {
  if (wasQuiet(target as Element)) return;
  const item = (target as Element).querySelector(':scope > [id]');
  if (item && (target as HTMLDetailsElement).open) {
    dispatch(target as Element, 'rolewise:expand', { item: ownId(item, currentTarget as Element) });
  }
}

function onClick({ target, currentTarget }: Event): void {
  const link = (target as Element).closest<HTMLElement>('[data-to]');
  if (!link) return;
  // No id of an author holds two hyphens.
  const [item = '', step = ''] = ownId(link.closest('[id]'), currentTarget as Element).split('--');
  dispatch(link, 'rolewise:choice', { item, step, to: link.dataset.to ?? '' });
}

/** What an author calls something: its element's id without what all ids of the view begin with. */
export function ownId(element: Element | null, view: Element): string {
  return element?.id.slice(prefixOf(view).length + 1) ?? '';
}

/** What all ids of a view begin with: its heading's does, and is there where it is not shown or the page names the view. */
export function prefixOf(view: Element): string {
  return view.querySelector('[id$="--title"]')?.id.replace(/--title$/, '') ?? '';
}
