/**
 * Opens what the address names where it stands in a panel or an answer that is closed, and scrolls to it then: now, and
 * whenever the address comes to name something else, by a link or by the back button. What is open is left to the browser.
 */
export function followAddress(): void {
  openAddressed();
  // The same function is listened to once, whoever asks for it.
  addEventListener('hashchange', openAddressed);
}

function openAddressed(): void {
  const target = document.getElementById(location.hash.slice(1));
  const panel = target?.closest('.rw-panel[hidden]');
  const answer = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (answer) answer.open = true;
  // Whoever made the panels knows how to open one.
  panel?.dispatchEvent(new Event('beforematch'));
  if (panel ?? answer) target?.scrollIntoView();
}
