import { isSafeLink } from './link.js';
import type { Inline, Text } from './types.js';

/** What is wrong inside a text, where it can be said without the document around it. */
export interface TextProblem {
  readonly code: 'text/html' | 'text/link' | 'text/depth';
  /** The part of the text that was refused. */
  readonly found: string;
}

export interface ParsedText {
  readonly text: Text;
  readonly problems: readonly TextProblem[];
}

// Only text with one of these can hold a mark; the rest skips the parser and stays a string.
const HAS_MARKS = /[*_`[\\]/;
// Closed by any later `>`: looking for the end apart from the start keeps long hostile text cheap.
const HTML_START = /<(?:\/?[a-z]|!--|!doctype)/i;
const ESCAPABLE = /[\\`*_[\](){}#+.!<>~|-]/;
const MAX_DEPTH = 6;
// No author emphasises more; a text of a thousand stars must not search to its end for each.
const MAX_SPAN = 2000;

/**
 * Parses limited inline Markdown: `**strong**`, `*emphasis*` or `_emphasis_`, `` `code` ``, `[label](address)`, and a
 * backslash before a mark that is meant as a character. Anything else, HTML included, stays the characters it is.
 * A link whose address is not safe keeps its words and loses its address; `problems` says so.
 */
export function parseText(source: string): ParsedText {
  const problems: TextProblem[] = [];
  const html = findHtml(source);
  if (html) problems.push({ code: 'text/html', found: html });
  if (!HAS_MARKS.test(source)) return { text: source, problems };
  const runs = parseRuns(source, problems, 0);
  // Nothing was a mark after all: the string says the same and is easier to use.
  return { text: runs.length === 1 && runs[0] === source ? source : runs, problems };
}

/** The first HTML tag or comment in a text. */
export function findHtml(source: string): string | undefined {
  const start = source.search(HTML_START);
  if (start < 0) return undefined;
  const end = source.indexOf('>', start);
  if (end < 0) return source[start + 1] === '!' ? source.slice(start, start + 4) : undefined;
  return source.slice(start, Math.min(end + 1, start + 40));
}

function parseRuns(source: string, problems: TextProblem[], depth: number): Inline[] {
  const runs: Inline[] = [];
  const brackets = matchBrackets(source);
  let plain = '';
  let at = 0;
  const flush = (): void => {
    if (plain) runs.push(plain);
    plain = '';
  };
  const inner = (part: string): Inline[] => {
    if (depth < MAX_DEPTH) return parseRuns(part, problems, depth + 1);
    problems.push({ code: 'text/depth', found: part.slice(0, 40) });
    return [part];
  };
  while (at < source.length) {
    const found = matchMark(source, at, brackets);
    if (!found) {
      const escaped = source[at] === '\\' && ESCAPABLE.test(source[at + 1] ?? '');
      plain += source[escaped ? at + 1 : at];
      at += escaped ? 2 : 1;
      continue;
    }
    flush();
    at = found.end;
    if (found.mark === 'code') runs.push({ code: found.content });
    else if (found.mark === 'strong') runs.push({ strong: inner(found.content) });
    else if (found.mark === 'em') runs.push({ em: inner(found.content) });
    else if (isSafeLink(found.href)) runs.push({ link: inner(found.content), href: found.href });
    else {
      problems.push({ code: 'text/link', found: found.href });
      runs.push(...inner(found.content));
    }
  }
  flush();
  return runs;
}

type Mark =
  | { mark: 'strong'; content: string; end: number }
  | { mark: 'em'; content: string; end: number }
  | { mark: 'code'; content: string; end: number }
  | { mark: 'link'; content: string; href: string; end: number };

function matchMark(source: string, at: number, brackets: Brackets): Mark | undefined {
  switch (source[at]) {
    case '*':
      return source[at + 1] === '*'
        ? matchPair(source, at, '**', 'strong')
        : matchPair(source, at, '*', 'em');
    case '_':
      // snake_case is a word, not emphasis.
      return /\w/.test(source[at - 1] ?? '') ? undefined : matchPair(source, at, '_', 'em');
    case '`':
      return matchPair(source, at, '`', 'code');
    case '[':
      return matchLink(source, at, brackets);
    default:
      return undefined;
  }
}

function matchPair(
  source: string,
  at: number,
  fence: string,
  mark: 'strong' | 'em' | 'code',
): Mark | undefined {
  const start = at + fence.length;
  if (/\s/.test(source[start] ?? ' ')) return undefined;
  const end = closing(source, start, fence);
  if (end <= start || (mark !== 'code' && /\s/.test(source[end - 1] ?? ''))) return undefined;
  return { mark, content: source.slice(start, end), end: end + fence.length } as Mark;
}

/** Where `fence` closes, past escaped characters and past a longer fence of the same character. */
function closing(source: string, from: number, fence: string): number {
  const last = Math.min(source.length, from + MAX_SPAN);
  for (let i = from; i < last; i++) {
    if (source[i] === '\\') i++;
    else if (fence === '*' && source.startsWith('**', i)) {
      const end = source.indexOf('**', i + 2);
      if (end < 0) return -1;
      i = end + 1;
    } else if (source.startsWith(fence, i)) return i;
  }
  return -1;
}

function matchLink(source: string, at: number, brackets: Brackets): Mark | undefined {
  const close = brackets.get(at);
  if (close === undefined || source[close + 1] !== '(') return undefined;
  const end = endOfAddress(source, close + 2);
  if (end < 0) return undefined;
  const href = source.slice(close + 2, end).trim();
  return { mark: 'link', content: source.slice(at + 1, close), href, end: end + 1 };
}

/** Where an address closes. It may hold brackets in pairs: `https://example.org/Manager_(role)`. */
function endOfAddress(source: string, from: number): number {
  const last = Math.min(source.length, from + MAX_SPAN);
  let open = 0;
  for (let i = from; i < last; i++) {
    if (source[i] === '(') open++;
    else if (source[i] === ')' && open-- === 0) return i;
  }
  return -1;
}

type Brackets = ReadonlyMap<number, number>;

/** Where each `[` closes. Found in one pass, so that a text of ten thousand `[` costs no more than another. */
function matchBrackets(source: string): Brackets {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let i = 0; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') open.push(i);
    else if (source[i] === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, i);
    }
  }
  return pairs;
}
