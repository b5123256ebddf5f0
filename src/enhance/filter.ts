import { COMPARISON_SHOWS } from '../model/views/filterRows.js';
import { dispatch } from './dispatch.js';
import { addForm, chosenIn, drawRadios, say } from './filterForm.js';
import { countRows, showRows } from './filterTable.js';
import { idIn } from './fragment.js';

/**
 * Puts a choice of all aspects, differences or similarities above the table that `ComparisonTable` draws, and says how many
 * are shown; where there is nothing to choose, it stays away. Each choice is told with `rolewise:filter`. A link to an aspect
 * that is hidden shows all again. Doing it twice changes nothing.
 *
 * @param root the element with `data-rolewise="filter"`
 */
export function enhanceFilter(root: HTMLElement): void {
  // A cell may hold a form or a table of the page's own.
  const known = root.querySelector<HTMLFormElement>(':scope > form');
  const counts = COMPARISON_SHOWS.map((show) => countRows(root, show));
  if (!counts[1] || !counts[2]) {
    if (known) showRows(root, 'all');
    known?.remove();
    return;
  }
  const form = known ?? addForm(root);
  const words = JSON.parse(root.dataset.words ?? '[]') as [name: string, sentence: string][];
  drawRadios(
    form,
    words.map(([name]) => name),
    counts,
  );
  const filter = () => {
    const show = chosenIn(form);
    say(form, words[COMPARISON_SHOWS.indexOf(show)]?.[1]);
    return { show, ...showRows(root, show) };
  };
  form.onchange = () => {
    dispatch(root, 'rolewise:filter', filter());
  };
  filter();
  if (!known) followLinks(root);
}

/** Shows all again where a link leads to an aspect that is hidden, before the browser goes there. */
function followLinks(root: HTMLElement): void {
  const open = (hash: string): Element | undefined => {
    const target = hash ? root.querySelector(`#${CSS.escape(idIn(hash))}`) : null;
    if (!target?.closest('[data-hidden]')) return undefined;
    // The first radio is that of all.
    root.querySelector<HTMLElement>(':scope > form input')?.click();
    return target;
  };
  // The list of sources stands beside the table.
  root.parentElement?.addEventListener('click', ({ target }) => {
    open((target as Element).closest<HTMLAnchorElement>('a[href^="#"]')?.hash ?? '');
  });
  const follow = () => {
    if (root.isConnected) open(location.hash)?.scrollIntoView();
    else removeEventListener('hashchange', follow);
  };
  addEventListener('hashchange', follow);
}
