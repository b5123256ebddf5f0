/**
 * Keeps the party that a reader picked above the matrix by role, whatever link is followed next, and says which one it is.
 * Without script, following another link brings all of them back. Doing it twice changes nothing.
 *
 * @param list the links that lead to one party each, and the first to all
 */
export function enhancePicks(list: HTMLElement): void {
  if (list.dataset.state) return;
  list.dataset.state = 'ready';
  const pick = (at: number, links: readonly HTMLElement[]) => {
    links.forEach((link, index) => {
      link.ariaCurrent = index === at ? 'true' : null;
    });
    [...(list.nextElementSibling?.children ?? [])].forEach((party, index) => {
      party.toggleAttribute('data-picked', index + 1 === at);
    });
  };
  const follow = () => {
    if (!list.isConnected) return removeEventListener('hashchange', follow);
    const root = list.getRootNode();
    // Of several elements that have such a party, one is led to.
    if (root instanceof ShadowRoot && !root.querySelector('[data-target]')) return;
    const links = [...list.querySelectorAll('a')];
    const at = links.findIndex(({ hash }) => hash === location.hash);
    if (at >= 0) pick(at, links);
  };
  addEventListener('hashchange', follow);
  pick(0, [...list.querySelectorAll('a')]);
  follow();
}
