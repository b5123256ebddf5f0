/**
 * Leads back from a source to the very note that the reader followed to it; without script, the way back leads to the first
 * statement that cites it. Doing it twice changes nothing.
 *
 * @param footer the list of sources below a view
 */
export function enhanceNotes(footer: HTMLElement): void {
  // The same function is listened to once, whoever asks for it.
  footer.parentElement?.addEventListener('click', rememberNote);
}

function rememberNote({ target, currentTarget }: Event): void {
  const note = (target as Element).closest<HTMLAnchorElement>('.rw-note a');
  const footer = (currentTarget as Element).querySelector<HTMLElement>(':scope > .rw-sources');
  const id = note?.getAttribute('href')?.slice(1);
  const back = id && footer?.querySelector<HTMLElement>(`#${CSS.escape(id)} > a`);
  const words = footer?.dataset.back;
  if (!note || !back || !words) return;
  back.textContent = `↑\u00a0${words}`;
  back.removeAttribute('aria-label');
  back.onclick = (event) => {
    // A row may have been filtered out since; then the link leads where it always did.
    if (!note.checkVisibility()) return;
    event.preventDefault();
    note.focus();
  };
}
