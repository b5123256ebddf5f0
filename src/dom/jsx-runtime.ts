/**
 * A JSX runtime that makes nodes, without parsing HTML: there is nothing for a Trusted Types policy to refuse.
 * Children are made before their parents, so SVG elements are known by name.
 */
const SVG = 'http://www.w3.org/2000/svg';
const SVG_NAMES = /^(?:svg|g|path|circle|line|text)$/;
const RENAMED: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for' };
const NONE = /^(?:on.*|children|ref|key)$/i;
// True and false are words here; other attributes are there or not.
const WORDS = /^(?:aria-|data-|(?:draggable|spellcheck|contenteditable)$)/i;

type Props = Readonly<Record<string, unknown>>;

function append(parent: Node, child: unknown): void {
  if (Array.isArray(child)) for (const item of child) append(parent, item);
  else if (child instanceof Node) parent.appendChild(child);
  else if (typeof child === 'string' || typeof child === 'number') {
    parent.appendChild(document.createTextNode(String(child)));
  }
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (NONE.test(name)) return;
  let written = value;
  if (typeof value === 'boolean') written = WORDS.test(name) ? `${value}` : value ? '' : undefined;
  // Objects are React's: `style`, `ref`.
  if (typeof written === 'string' || typeof written === 'number') {
    element.setAttribute(RENAMED[name] ?? name, `${written}`);
  }
}

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  if (typeof type === 'function') return type(props);
  const element = SVG_NAMES.test(type)
    ? document.createElementNS(SVG, type)
    : document.createElement(type);
  for (const name in props) setAttribute(element, name, props[name]);
  append(element, props.children);
  return element;
}

export { jsx as jsxs };

export function Fragment(props: Props): DocumentFragment {
  const fragment = document.createDocumentFragment();
  append(fragment, props.children);
  return fragment;
}
