/**
 * A JSX runtime that writes HTML. Components are plain functions, so they run at once; text and attributes are escaped as
 * they are written. Finished markup travels as {@link Html}, which no text or parsed JSON can pass for.
 */
export class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString(): string {
    return this.html;
  }
}

const VOID = /* @__PURE__ */ new Set('area br col hr img input link meta source wbr'.split(' '));
const UNSAFE = /[&<>"']/;
const EVERY_UNSAFE = /[&<>"']/g;
// True and false are words here; other attributes are there or not.
const WORDS = /^(?:aria-|data-|(?:draggable|spellcheck|contenteditable)$)/i;
const NAME = /^[a-zA-Z_][\w:.-]*$/;
const RENAMED: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
};
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

function escapeHtml(text: string): string {
  // Most text has nothing to escape, and asking is cheaper than replacing.
  return UNSAFE.test(text)
    ? text.replace(EVERY_UNSAFE, (character) => ESCAPES[character] ?? '')
    : text;
}

function write(child: unknown): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child instanceof Html) return child.html;
  if (typeof child === 'number') return String(child);
  if (!Array.isArray(child)) return '';
  let html = '';
  for (const item of child) html += write(item);
  return html;
}

/** What opens an attribute, by the name of its prop: ` class="`, or nothing for what is none. Names are few, so kept. */
const openings = new Map<string, string>();

function opening(name: string): string {
  let html = openings.get(name);
  if (html === undefined) {
    const isAttribute = NAME.test(name) && !/^(?:on.*|children|ref|key)$/i.test(name);
    html = isAttribute ? ` ${RENAMED[name] ?? name}="` : '';
    openings.set(name, html);
  }
  return html;
}

function attribute(name: string, value: unknown): string {
  const html = opening(name);
  if (!html) return '';
  switch (typeof value) {
    case 'string':
      return `${html}${escapeHtml(value)}"`;
    case 'number':
      return `${html}${value}"`;
    case 'boolean':
      if (WORDS.test(name)) return `${html}${value}"`;
      return value ? `${html}"` : '';
    default:
      return '';
  }
}

type Props = Readonly<Record<string, unknown>>;

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  if (typeof type === 'function') return type(props);
  let html = `<${type}`;
  for (const name in props) {
    const value = props[name];
    if (value != null && name !== 'children') html += attribute(name, value);
  }
  return new Html(VOID.has(type) ? `${html}/>` : `${html}>${write(props.children)}</${type}>`);
}

export { jsx as jsxs };

export function Fragment(props: Props): Html {
  return new Html(write(props.children));
}
