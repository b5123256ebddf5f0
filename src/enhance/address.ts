import { idIn } from './fragment.js';

/**
 * Opens what the address names where it stands in a panel or an answer that is closed, and scrolls to it then: now, and
 * whenever the address comes to name something else, by a link or by the back button. What is open is left to the browser.
 */
export function followAddress(): void {
  goToAddress();
  // The same function is listened to once, whoever asks for it.
  addEventListener('hashchange', goToAddress);
}

function goToAddress(): void {
  const target = document.getElementById(idIn(location.hash));
  if (target && uncover(target)) target.scrollIntoView();
}

/** Opens the panel and the answer that an element stands in. Returns whether one of them was closed. */
export function uncover(element: Element): boolean {
  const panel = element.closest('.rw-panel[hidden]');
  const answer = element.closest<HTMLDetailsElement>('.rw-question:not([open])');
  if (answer) answer.open = true;
  // Whoever made the panels knows how to open one.
  panel?.dispatchEvent(new Event('beforematch'));
  return Boolean(panel ?? answer);
}
