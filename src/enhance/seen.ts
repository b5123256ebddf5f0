import { dispatch } from './dispatch.js';

/** So much of a view has to be in sight, in pixels, or half of one that is smaller. */
const ENOUGH = 120;

/** The parts of a view at which the browser speaks up. Each is half of the one before: one is enough of a view of any height. */
const PARTS = Array.from({ length: 13 }, (_, index) => 0.5 ** (index + 1));

/** By view: the document that was waited for last. */
const watched = new WeakMap<Element, string | undefined>();
let observer: IntersectionObserver | undefined;

/** Says `rolewise:view` when a view comes into sight: because its tab is selected, or because the page is scrolled to it. */
export function watchViews(views: Iterable<HTMLElement>): void {
  // Where tests run without a browser, nothing is ever in sight.
  if (typeof IntersectionObserver === 'undefined') return;
  observer ??= new IntersectionObserver(onSight, { threshold: PARTS });
  for (const view of views) {
    const { comparison } = view.dataset;
    if (watched.get(view) === comparison) continue;
    watched.set(view, comparison);
    observer.observe(view);
  }
}

function onSight(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, intersectionRect, boundingClientRect } of entries) {
    const { height } = intersectionRect;
    // Nothing is in sight of a view that a tab hides, and half of nothing would do. A pixel is lost in rounding.
    if (height === 0 || height + 1 < Math.min(ENOUGH, boundingClientRect.height / 2)) continue;
    observer?.unobserve(target);
    dispatch(target, 'rolewise:view', {});
  }
}
