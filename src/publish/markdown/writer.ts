import { TreeElement } from '../jsx-runtime.js';

/** A document while it is written as Markdown. */
export interface Writer {
  /** Quotation marks of its language. */
  readonly quotes: readonly [open: string, close: string];
  /** A bar in code. In a table it would end the cell; elsewhere a backslash before it would be seen. */
  readonly bar: '|' | '\\|';
  /** By number: what stands in a note. */
  readonly definitions: Map<string, string>;
  /** The numbers that a statement has a note for. */
  readonly cited: Set<string>;
  /** By id: the number of a line in a numbered list, for what leads to it. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Whether a node is for the eye alone, or for a reader who acts. */
export function isSilent({ type, props }: TreeElement): boolean {
  return (
    props['aria-hidden'] === true ||
    props['aria-hidden'] === 'true' ||
    // Links to the parts below, and no more than that.
    props.className === 'rw-picks' ||
    /^(?:svg|button|input|script|link|nav)$/.test(type)
  );
}

/** The nodes of a tree in a row, without what draws nothing. */
export function flat(children: unknown): (string | number | TreeElement)[] {
  if (Array.isArray(children)) return children.flatMap(flat);
  return typeof children === 'string' ||
    typeof children === 'number' ||
    children instanceof TreeElement
    ? [children]
    : [];
}

/** The elements of some types that stand anywhere in a tree, but not within one another. */
export function elementsIn(children: unknown, types: RegExp): TreeElement[] {
  return flat(children).flatMap((node) => {
    if (!(node instanceof TreeElement)) return [];
    return types.test(node.type) ? [node] : elementsIn(node.props.children, types);
  });
}

/** The number of a line in its list: the one that it says itself, or its place as the list counts. */
export function numberOf(list: TreeElement, line: TreeElement, index: number): number {
  const { start } = list.props;
  const counted = (typeof start === 'number' ? start : 1) + index;
  return Number(line.props.value ?? saidNumber(line.props.children) ?? counted);
}

/** The number that a line begins with. Those of notes and of lists within it are no such number. */
function saidNumber(children: unknown): number | undefined {
  for (const node of flat(children)) {
    if (typeof node === 'number') return node;
    if (!(node instanceof TreeElement) || isSilent(node) || /^(?:a|sup|[ou]l)$/.test(node.type))
      continue;
    const said = saidNumber(node.props.children);
    if (said !== undefined) return said;
  }
  return undefined;
}
