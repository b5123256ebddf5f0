import { warn } from './warn.js';

/** Warns where another comparison on the page has ids that this one has, too: links lead to the first of them. */
export function warnOfSameIds({ host, children }: ShadowRoot): void {
  const ids = [...children].flatMap((child) => [...child.querySelectorAll('[id]')]);
  for (const { shadowRoot } of (host.getRootNode() as ParentNode).querySelectorAll(
    host.localName,
  )) {
    const same =
      shadowRoot !== host.shadowRoot && ids.find(({ id }) => shadowRoot?.getElementById(id));
    if (same) {
      warn(
        `Two comparisons on this page have the id "${same.id}", so an address that names it leads to the first. ` +
          'Give one of them ids of its own: id-prefix="second".',
      );
    }
  }
}
