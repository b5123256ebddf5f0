import { followAddress } from './address.js';

/**
 * A button above questions that opens every answer, and closes them once all are open; a single question has none. Its words
 * stand in the markup. An answer that the address names is open, though it came in after the page. Doing it twice changes
 * nothing but what another document has changed.
 */
export function enhanceDetails(root: HTMLElement): void {
  const known = root.querySelector<HTMLButtonElement>('.rw-button');
  const all = [...root.querySelectorAll('details')];
  if (!all[1]) {
    known?.remove();
    return;
  }
  const allOpen = () => all.every(({ open }) => open);
  const button = known ?? document.createElement('button');
  const say = () => {
    const words = (allOpen() ? root.dataset.close : root.dataset.open) ?? '';
    if (button.textContent !== words) button.textContent = words;
  };
  button.type = 'button';
  button.className = 'rw-button';
  button.onclick = () => {
    const open = !allOpen();
    for (const details of all) details.open = open;
  };
  for (const details of all) details.ontoggle = say;
  say();
  if (known) return;
  root.prepend(button);
  followAddress();
}
