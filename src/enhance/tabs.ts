import { followAddress } from './address.js';

const KEYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes tabs of the sections that `ComparisonSections` draws, by the tabs pattern of the WAI-ARIA Authoring Practices.
 * Panels that are not selected are hidden so that the browser's search still finds them; the one that the address names is
 * open. Doing it again takes in tabs that have come since, and leaves open what is open.
 */
export function enhanceTabs(root: Element): void {
  const list = root.querySelector('.rw-tab-list');
  if (!list) return;
  const tabs = [...list.querySelectorAll<HTMLAnchorElement>('a.rw-tab')];
  const panels = tabs.map((tab) => {
    const id = tab.getAttribute('href')?.slice(1);
    return [...root.children].find((child) => child.id === id) as HTMLElement | undefined;
  });
  const select = (selected: number): void => {
    tabs.forEach((tab, index) => {
      const active = index === selected;
      tab.ariaSelected = String(active);
      tab.dataset.state = active ? 'active' : 'inactive';
      tab.tabIndex = active ? 0 : -1;
      const panel = panels[index];
      const set = (name: string, value: string, on = active) =>
        on ? panel?.setAttribute(name, value) : panel?.removeAttribute(name);
      set('hidden', 'until-found', !active);
      // Only while it is open: browsers tell of hidden panels that can be found, and screen readers would meet empty ones.
      set('role', 'tabpanel');
      set('aria-labelledby', tab.id);
      set('tabindex', '0');
    });
  };
  const known = list.role === 'tablist';
  list.role = 'tablist';
  tabs.forEach((tab, index) => {
    const panel = panels[index];
    if (tab.parentElement) tab.parentElement.role = 'none';
    tab.role = 'tab';
    if (!panel) return;
    tab.setAttribute('aria-controls', panel.id);
    panel.onbeforematch = () => select(index);
    tab.onclick = (event) => {
      event.preventDefault();
      select(index);
    };
    tab.onkeydown = (event) => {
      let { key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (getComputedStyle(list).direction === 'rtl') {
        key = key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
      }
      const next = key === ' ' ? index : KEYS[key]?.(index, tabs.length);
      if (next === undefined) return;
      event.preventDefault();
      select(next);
      tabs[next]?.focus();
    };
  });
  select(
    Math.max(
      0,
      tabs.findIndex(({ ariaSelected }) => ariaSelected === 'true'),
    ),
  );
  if (!known) followAddress();
}
