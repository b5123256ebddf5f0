import { endsInWord } from './characters.js';
import { type Closings, findClosings } from './closings.js';
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

// Only text with one of these can hold a mark; the rest is one run.
const HAS_MARKS = /[*_`[\\]/;
// Closed by any later `>`: looking for the end apart from the start keeps long hostile text cheap.
const HTML_START = /<(?:\/?[a-z]|!--|!doctype)/i;
const ESCAPABLE = /[\\`*_[\](){}#+.!<>~|-]/;
const MAX_DEPTH = 6;

/**
 * Parses limited inline Markdown: `**strong**`, `*emphasis*` or `_emphasis_`, `` `code` ``, `[label](address)`, and a
 * backslash before a mark that is meant as a character. Anything else, HTML included, stays the characters it is.
 * A link whose address is not safe keeps its words and loses its address; `problems` says so.
 */
export function parseText(source: string): ParsedText {
  const problems: TextProblem[] = [];
  const html = findHtml(source);
  if (html) problems.push({ code: 'text/html', found: html });
  const runs = parseRuns(source, problems, 0);
  // Where nothing is a mark the string says the same and is easier to use.
  const isPlain = runs.length === 1 && runs[0] === source;
  return { text: isPlain || !source ? source : runs, problems };
}

/** The first HTML tag or comment in a text. */
export function findHtml(source: string): string | undefined {
  const start = source.search(HTML_START);
  if (start < 0) return undefined;
  const end = source.indexOf('>', start);
  if (end < 0) return source[start + 1] === '!' ? source.slice(start, start + 4) : undefined;
  return source.slice(start, end + 1);
}

function parseRuns(source: string, problems: TextProblem[], depth: number): Inline[] {
  if (source.length < 2 || !HAS_MARKS.test(source)) return source ? [source] : [];
  const runs: Inline[] = [];
  const closings = findClosings(source);
  let plain = '';
  let at = 0;
  const flush = (): void => {
    if (plain) runs.push(plain);
    plain = '';
  };
  const inner = (part: string): Inline[] => {
    if (depth < MAX_DEPTH) return parseRuns(part, problems, depth + 1);
    problems.push({ code: 'text/depth', found: part });
    return [part];
  };
  while (at < source.length) {
    const found = matchMark(source, at, closings);
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

function matchMark(source: string, at: number, closings: Closings): Mark | undefined {
  switch (source[at]) {
    case '*':
      return source[at + 1] === '*'
        ? matchPair(source, at + 2, 'strong', closings.strong)
        : matchPair(source, at + 1, 'em', closings.em);
    case '_':
      // snake_case is a word, not emphasis, and so is __init__.
      return endsInWord(source.slice(Math.max(0, at - 2), at)) || source[at + 1] === '_'
        ? undefined
        : matchPair(source, at + 1, 'em', closings.underscore);
    case '`':
      return matchPair(source, at + 1, 'code', closings.code);
    case '[':
      return matchLink(source, at, closings);
    default:
      return undefined;
  }
}

function matchPair(
  source: string,
  start: number,
  mark: 'strong' | 'em' | 'code',
  ends: readonly number[],
): Mark | undefined {
  const end = ends[start] ?? -1;
  if (end <= start || /\s/.test(source[start] ?? ' ')) return undefined;
  if (mark !== 'code' && /\s/.test(source[end - 1] ?? '')) return undefined;
  const content = source.slice(start, end);
  return { mark, content, end: end + (mark === 'strong' ? 2 : 1) };
}

/** An address may hold brackets in pairs: `https://example.org/Manager_(role)`. */
function matchLink(source: string, at: number, { square, round }: Closings): Mark | undefined {
  const close = square.get(at);
  const end = close === undefined ? undefined : round.get(close + 1);
  if (close === undefined || end === undefined) return undefined;
  const href = source.slice(close + 2, end).trim();
  return { mark: 'link', content: source.slice(at + 1, close), href, end: end + 1 };
}
