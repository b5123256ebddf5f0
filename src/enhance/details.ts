import { followAddress } from './address.js';

/**
 * A button above questions that opens every answer, and closes them once all are open. Its words stand in the markup.
 * An answer that the address names is open, though it came in after the page. Doing it twice changes nothing.
 */
export function enhanceDetails(root: HTMLElement): void {
  if (root.querySelector('.rw-button')) return;
  const all = [...root.querySelectorAll('details')];
  const allOpen = () => all.every(({ open }) => open);
  const button = document.createElement('button');
  const say = () => {
    button.textContent = (allOpen() ? root.dataset.close : root.dataset.open) ?? '';
  };
  button.type = 'button';
  button.className = 'rw-button';
  button.onclick = () => {
    const open = !allOpen();
    for (const details of all) details.open = open;
  };
  for (const details of all) details.addEventListener('toggle', say);
  say();
  root.prepend(button);
  followAddress();
}
