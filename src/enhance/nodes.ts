/** What a selector finds in a root, and the root itself where it is meant. */
export function findIn<Found extends Element>(root: ParentNode, selector: string): Found[] {
  const own = 'matches' in root && (root as Element).matches(selector) ? [root as Element] : [];
  return [...own, ...root.querySelectorAll(selector)] as Found[];
}

/** An element with what stands in it. Its attributes are given by name; those that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

/** A copy of what stands in an element. */
export function contentOf(source: Element | null | undefined): Node[] {
  return [...(source?.cloneNode(true).childNodes ?? [])];
}

/** Words with something put in place of each `{name}`. */
export function fill(
  words: string,
  values: Readonly<Record<string, readonly (Node | string)[]>>,
): (Node | string)[] {
  return words
    .split(/\{(\w+)\}/)
    .flatMap((part, index) => (index % 2 ? (values[part] ?? []) : [part]));
}

/** Puts elements into a parent and leaves those alone that are there already, so that only news is announced. */
export function update(parent: Element, next: readonly Element[]): void {
  next.forEach((node, index) => {
    const old = parent.children[index];
    if (!old) parent.append(node);
    else if (!old.isEqualNode(node)) old.replaceWith(node);
  });
  while (parent.children.length > next.length) parent.lastElementChild?.remove();
}
