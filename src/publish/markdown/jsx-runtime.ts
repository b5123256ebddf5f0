/**
 * A JSX runtime that keeps what components draw as a small tree, so that it can be written in another language than HTML.
 */
export class Tree {
  readonly tag: string;
  readonly props: Props;
  constructor(tag: string, props: Props) {
    this.tag = tag;
    this.props = props;
  }
}

type Props = Readonly<Record<string, unknown>>;

/** What stands in an element: words and elements, in order. */
export type Child = string | Tree;

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  return typeof type === 'function' ? type(props) : new Tree(type, props);
}

export { jsx as jsxs };

export function Fragment(props: Props): unknown {
  return props.children;
}

/** The words and elements in an element, without the nothing that conditions leave. */
export function childrenOf(node: unknown): Child[] {
  if (typeof node === 'string' || node instanceof Tree) return [node];
  if (typeof node === 'number') return [String(node)];
  return Array.isArray(node) ? node.flatMap(childrenOf) : [];
}
