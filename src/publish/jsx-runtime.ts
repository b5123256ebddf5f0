/**
 * A JSX runtime that keeps elements as they are written. A page is published in several forms, and each is one writer that
 * walks the same tree. Components are plain functions, so they run at once.
 */
export class TreeElement {
  readonly type: string;
  readonly props: Props;
  constructor(type: string, props: Props) {
    this.type = type;
    this.props = props;
  }
}

export type Props = Readonly<Record<string, unknown>>;

export function jsx(type: string | ((props: Props) => unknown), props: Props): unknown {
  return typeof type === 'function' ? type(props) : new TreeElement(type, props);
}

export { jsx as jsxs };

export function Fragment({ children }: Props): unknown {
  return children;
}
