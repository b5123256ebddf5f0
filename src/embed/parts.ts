/** What a page may style with `::part()`, and where it is. */
const PARTS = {
  comparison: '.rw:not(.rw .rw)',
  heading: '.rw-title',
  tabs: '.rw-tab-list',
  tab: '.rw-tab',
  panel: '.rw-panel',
};

/** Names the parts of what is drawn. */
export function nameParts(root: ShadowRoot): void {
  for (const [part, selector] of Object.entries(PARTS)) {
    for (const element of root.querySelectorAll(selector)) element.part.add(part);
  }
}
