import { idIn } from '../fragment.js';

/**
 * What the address leads to in an element, if it does: by its id, and in a shadow root also by the name of a view, as
 * `<rolewise-comparison>` reads it.
 */
export function namedIn(root: Element): Element | null {
  const name = CSS.escape(idIn(location.hash));
  if (!name) return null;
  const inShadow = root.getRootNode() instanceof ShadowRoot;
  return (
    root.querySelector(`#${name}`) ?? (inShadow ? root.querySelector(`section.rw-${name}`) : null)
  );
}
