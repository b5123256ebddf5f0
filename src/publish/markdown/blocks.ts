import { type Child, childrenOf, Tree } from './jsx-runtime.js';
import { escapeLine, words } from './words.js';

const INLINE = new Set(['a', 'strong', 'em', 'code', 'q', 'cite', 'span', 'sup', 'label', 'time']);

/** What components draw as blocks of Markdown: headings, paragraphs, lists in lists, tables. */
export function blocks(node: unknown): string[] {
  const result: string[] = [];
  let line: Child[] = [];
  const flush = (): void => {
    const text = words(line).trim();
    if (text !== '') result.push(escapeLine(text));
    line = [];
  };
  for (const child of childrenOf(node)) {
    if (typeof child === 'string' || INLINE.has(child.tag)) line.push(child);
    else {
      flush();
      result.push(...block(child));
    }
  }
  flush();
  return result;
}

function block(tree: Tree): string[] {
  const { tag, props } = tree;
  if (props['aria-hidden'] === 'true' || tag === 'svg') return [];
  const heading = /^h([1-6])$/.exec(tag)?.[1];
  if (heading !== undefined)
    return [`${'#'.repeat(Number(heading))} ${words(props.children).trim()}`];
  switch (tag) {
    // Footnotes take their place: one list for the whole file.
    case 'footer':
      return [];
    case 'ul':
    case 'ol':
      return list(tree);
    case 'table':
      return table(tree);
    default:
      return blocks(props.children);
  }
}

function list({ tag, props }: Tree): string[] {
  const first = typeof props.start === 'number' ? props.start : 1;
  const items = elements(props.children).map((item, index) => {
    const mark = tag === 'ol' ? `${first + index}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    const lines = blocks(item.props.children).flatMap((text) => text.split('\n'));
    return lines.map((text, at) => (at === 0 ? mark : indent) + text).join('\n');
  });
  return items.length > 0 ? [items.join('\n')] : [];
}

/** A table of one head and one row a line. A group's name stands in bold on a row of its own. */
function table({ props }: Tree): string[] {
  const rows = elements(props.children).flatMap(({ props: part }) => elements(part.children));
  const [head, ...body] = rows.map((row) => elements(row.props.children).flatMap(cells));
  if (!head) return [];
  const lines = body.map((row) => {
    const [name = '', ...rest] = row;
    return rest.every((cell) => cell === undefined) ? [`**${name}**`, ...rest] : row;
  });
  return [[head, head.map(() => '---'), ...lines].map(tableLine).join('\n')];
}

/** A cell as one line, and nothing in the columns that it spans as well. */
function cells({ props }: Tree): (string | undefined)[] {
  const text = words(props.children).trim().replace(/;$/, '');
  const span = typeof props.colSpan === 'number' ? props.colSpan : 1;
  return [text, ...Array.from({ length: span - 1 }, () => undefined)];
}

function tableLine(row: readonly (string | undefined)[]): string {
  return `| ${row.map((cell) => cell ?? '').join(' | ')} |`;
}

function elements(node: unknown): Tree[] {
  return childrenOf(node).filter((child) => child instanceof Tree);
}
