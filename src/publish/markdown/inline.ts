import { isQuoted } from '../../model/text/isQuoted.js';
import { TreeElement } from '../jsx-runtime.js';
import { codeSpan, destination, escapeEnd, escapeText } from './escape.js';
import { marked } from './marks.js';
import { flat, isSilent, type Writer } from './writer.js';

/** A number that a list writes itself, so that its line does not say it again. */
export interface Line {
  number?: number | undefined;
}

/** Nodes as a part of a line. */
export function inline(children: unknown, writer: Writer, line: Line = {}): string {
  let words = '';
  for (const node of flat(children)) {
    const written = runOf(node, writer, line);
    const next = gapBefore(node, words, written) + written;
    words = (next.startsWith('[') ? escapeEnd(words) : words) + next;
  }
  return words;
}

/** What style sheets set apart has no space in its markup; what a list is about ends in a colon. */
function gapBefore(node: unknown, words: string, written: string): string {
  if (!(node instanceof TreeElement) || written === '' || !/\S/u.test(words)) return '';
  const isList = /^[ou]l$/.test(node.type);
  const colon = isList && /[\p{L}\p{N}]\s*$/u.test(words) ? ':' : '';
  const isApart = isList || (node.type === 'span' && 'className' in node.props);
  return isApart && /\S$/u.test(words + colon) && /^\S/u.test(written) ? `${colon} ` : colon;
}

function runOf(node: string | number | TreeElement, writer: Writer, line: Line): string {
  if (typeof node === 'string') return escapeText(node);
  if (typeof node === 'number') {
    if (node !== line.number) return `${node}`;
    line.number = undefined;
    return '';
  }
  if (isSilent(node)) return '';
  const { type, props } = node;
  const words = () => inline(props.children, writer, line);
  switch (type) {
    case 'strong':
      return marked('strong', words());
    case 'em':
    case 'cite':
      return marked('em', words());
    case 'code':
      return codeSpan(plain(props.children), writer);
    case 'q':
      return isQuoted(plain(props.children))
        ? words()
        : writer.quotes.join('\0').replace('\0', () => words());
    case 'a':
      return linkOf(`${props.href ?? ''}`, words(), writer);
    case 'sup':
      return notesOf(node, writer);
    case 'ul':
    case 'ol':
      return flat(props.children)
        .map((item) => inline(item instanceof TreeElement ? item.props.children : item, writer))
        .map((item) => item.trim())
        .filter(Boolean)
        .join('; ');
    default:
      return asideOf(`${props.className ?? ''}`, words());
  }
}

/** What style sheets show as an aside to the words before it. */
function asideOf(className: string, words: string): string {
  if (/^rw-(?:basis|kind)$/.test(className)) return marked('em', words);
  return className === 'rw-says' && words.trim() ? `(${words})` : words;
}

/** A link to another place. One within the page leads to a line that has a number, or nowhere. */
function linkOf(href: string, words: string, { numbers }: Writer): string {
  if (!href.startsWith('#')) return href ? `[${words}](${destination(href)})` : words;
  const number = numbers.get(href.slice(1));
  return number === undefined || words.includes(`${number}`) ? words : `${words} → ${number}`;
}

/** Notes behind a statement: a mark for each source, and where in it. */
function notesOf({ props }: TreeElement, writer: Writer): string {
  return flat(props.children)
    .map((node) => {
      if (node instanceof TreeElement && node.type === 'a') {
        const number = plain(node.props.children);
        writer.cited.add(number);
        return `[^${number}]`;
      }
      const locator = inline(node, writer).trim();
      return locator === ',' ? ' ' : locator && ` (${locator})`;
    })
    .join('');
}

/** The characters of nodes. */
export function plain(children: unknown): string {
  return flat(children)
    .map((node) => (node instanceof TreeElement ? plain(node.props.children) : `${node}`))
    .join('');
}
