import { HIGHEST } from './messages.js';

/**
 * Tells how high the page is, at once and whenever that changes: answers that open, fonts and pictures that arrive, tabs,
 * zoom. Not what the window shows: a frame that was too high could never shrink.
 */
export function watchHeight(tell: (height: number) => void): void {
  const page = document.documentElement;
  let last = 0;
  new ResizeObserver(() => {
    const height = Math.min(HIGHEST, Math.ceil(page.getBoundingClientRect().height));
    // A frame that is not displayed has no layout, and 0 would be no news of its content.
    if (height === last || height < 1) return;
    last = height;
    tell(height);
  }).observe(page);
}
