import '../enhance/events.js';
import { openView, revealView, viewsOn } from './views.js';

/** How far a reader is. */
export interface Progress {
  /** The names of the views that have been in sight, now or on an earlier visit. */
  readonly seen: readonly string[];
  /** How many views the page has. */
  readonly total: number;
  /** The view that is open. */
  readonly last: string | undefined;
}

/** What an LMS kept of earlier visits. */
export interface Kept {
  readonly seen: readonly string[];
  readonly last: string | undefined;
}

/** Something that hears how far a reader is. */
export interface Lms {
  /**
   * Views have been seen, or the page may be closed soon.
   *
   * @param progress how far the reader is when it is asked: what an earlier visit saw may be known by then
   */
  save(progress: () => Progress): void;
  /** The reader leaves. */
  finish(): void;
}

/**
 * Tells an LMS what its reader sees, until the page is left. The result goes on from an earlier visit: what was seen stays
 * seen, and the view at which the reader left opens, unless the address asks for another.
 */
export function follow(lms: Lms): (kept: Kept) => void {
  const views = viewsOn(document);
  const seen = new Set<string>();
  const save = () =>
    lms.save(() => ({ seen: [...seen], total: views.size, last: openView(views) }));
  document.addEventListener('rolewise:view', ({ detail: { view } }) => {
    if (!views.has(view) || seen.has(view)) return;
    seen.add(view);
    save();
  });
  // A telephone may never come back to say that the page was left.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save();
  });
  addEventListener('pagehide', () => {
    save();
    lms.finish();
  });

  return (kept) => {
    if (kept.last) revealView(views, kept.last);
    for (const name of kept.seen) if (views.has(name)) seen.add(name);
  };
}
