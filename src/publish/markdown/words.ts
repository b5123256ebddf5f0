import { type Child, childrenOf, type Tree } from './jsx-runtime.js';

// What would be a mark, a tag or a cell's end if it stood there as it is.
const MARKS = /[\\`*_[\]<>|~]/g;
// What would be one at the head of a line: a heading, a list, a quotation, a rule.
const LINE_MARKS = /^(?:(\d+)([.)])(?=\s|$)|([#+=-]))/;

/** A text that Markdown shows as it was written. */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKS, '\\$&').replace(/&(?=[#\w]+;)/g, '&amp;');
}

/** Escapes what would turn the head of a line into something else than words. */
export function escapeLine(line: string): string {
  return line.replace(LINE_MARKS, (_, digits?: string, after?: string, mark?: string) =>
    mark === undefined ? `${digits}\\${after}` : `\\${mark}`,
  );
}

/** Inline markup as Markdown. Figures are left out: whatever they show is said in words beside them. */
export function words(node: unknown): string {
  return childrenOf(node)
    .map(word)
    .join('')
    .replace(/[ \t\n]+/g, ' ')
    .replace(/ +([,.;:])/g, '$1');
}

function word(child: Child): string {
  if (typeof child === 'string') return escapeMarkdown(child);
  const { tag, props } = child;
  if (props['aria-hidden'] === 'true' || tag === 'svg') return '';
  const inside = childrenOf(props.children).map(word).join('');
  switch (tag) {
    case 'strong':
      return around(inside, '**');
    case 'em':
    case 'cite':
      return around(inside, '*');
    case 'code':
      return code(childrenOf(props.children));
    case 'q':
      return `“${inside}”`;
    case 'sup':
      return notes(child);
    case 'a':
      return link(props.href, inside);
    case 'li':
    case 'p':
      return `${inside.trim()}; `;
    case 'ul':
    case 'ol':
      return `${inside.trim().replace(/;$/, '')} `;
    default:
      return inside;
  }
}

/** The numbers of a statement's sources, as footnotes named after the sources. */
function notes({ props }: Tree): string {
  return childrenOf(props.children)
    .map((child) => {
      if (typeof child === 'string') return child === ', ' ? '' : escapeMarkdown(child);
      return `[^${noteName(child.props.href)}]`;
    })
    .join('');
}

/** The name of the source that a note leads to: ours follows the prefix of the view. */
export function noteName(href: unknown): string {
  return String(href).replace(/^.*(?:--source|-sources)-/, '');
}

// A link inside the page leads nowhere in a file of its own.
function link(href: unknown, inside: string): string {
  if (typeof href !== 'string' || href.startsWith('#')) return inside;
  return `[${inside}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
}

// A mark counts only where it touches the word.
function around(inside: string, mark: string): string {
  const text = inside.trim();
  if (text === '') return inside;
  const [before = '', after = ''] = inside.split(text);
  return `${before}${mark}${text}${mark}${after}`;
}

function code(children: readonly Child[]): string {
  const text = children.filter((child) => typeof child === 'string').join('');
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = longest > 0 ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}
