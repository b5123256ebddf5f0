/** Opens links to other sites in a window of their own: many sites refuse to be shown in a frame. */
export function openOutside(): void {
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
    if (link && /^https?:$/.test(link.protocol) && link.origin !== location.origin) {
      link.target ||= '_blank';
    }
  });
}
