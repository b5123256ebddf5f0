/**
 * A JSX runtime that writes HTML. Components are plain functions, so they run at once; text and attributes are escaped as
 * they are written. Finished markup travels as {@link Html}, which no text or parsed JSON can pass for.
 */
export class Html {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

const VOID = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;
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
  return /[&<>"']/.test(text)
    ? text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
    : text;
}

function write(child: unknown): string {
  if (typeof child === 'string') return escapeHtml(child);
  if (child instanceof Html) return child.toString();
  if (typeof child === 'number') return String(child);
  if (Array.isArray(child)) {
    let html = '';
    for (const item of child) html += write(item);
    return html;
  }
  return '';
}

function attribute(name: string, value: unknown): string {
  if (value == null || name === 'children' || name === 'ref') return '';
  const kind = typeof value;
  if (kind === 'function' || kind === 'symbol' || !NAME.test(name) || /^on/i.test(name)) return '';
  const spelled = RENAMED[name] ?? name;
  if (kind === 'boolean' && !/^(?:aria|data)-/.test(name)) return value ? ` ${spelled}=""` : '';
  return ` ${spelled}="${escapeHtml(String(value))}"`;
}

type Props = Readonly<Record<string, unknown>>;

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  if (typeof type === 'function') return type(props);
  let html = `<${type}`;
  for (const name in props) html += attribute(name, props[name]);
  if (VOID.test(type)) return new Html(`${html}/>`);
  return new Html(`${html}>${write(props.children)}</${type}>`);
}

export { jsx as jsxs };

export function Fragment(props: Props): Html {
  return new Html(write(props.children));
}
