import type { Writer } from './writer.js';

// Marks, links, HTML, entities, tables, formulae and expressions of MDX: wherever they stand in a line.
const ANYWHERE = /[\\`*_[\]<>{}|~$#]|&(?=#?\w+;)|(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi;
// Lists, headings and rules: where a line begins.
const AT_START = /^(?:[-+=](?=[-+=\s]|$)|\d{1,9}(?=[.)](?:\s|$)))/;
// Lines never break within a text, and nothing in it passes for a mark that this writer made.
const SPACE = /[ \t\r\n\f\v\u2028\u2029]+/g;
const MARKS = /[\ufdd0-\ufdef]/g;

/** A text that stands for itself wherever it stands in a line of Markdown. */
export function escapeText(text: string): string {
  return oneLine(text).replace(ANYWHERE, '\\$&');
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(MARKS, '\ufffd').replace(SPACE, ' ');
}

/** A line that begins with what it says. `1. a` would be a list, so its dot is escaped. */
export function escapeStart(line: string): string {
  return line.replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Words right before a link or a note. With an exclamation mark it would be an image. */
export function escapeEnd(words: string): string {
  return words.endsWith('!') ? `${words.slice(0, -1)}\\!` : words;
}

/** Characters between back-ticks, as many as the characters ask for. */
export function codeSpan(code: string, { bar }: Pick<Writer, 'bar'>): string {
  const text = oneLine(code).replaceAll('|', bar);
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map((run) => run.length)));
  const pad = /^[` ]|[` ]$/.test(text) ? ' ' : '';
  return text === '' ? '' : `${fence}${pad}${text}${pad}${fence}`;
}

/** An address behind a link's words. */
export function destination(href: string): string {
  const safe = oneLine(href)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('|', '%7C');
  return /^[^\s<>()\\]+$/.test(safe) ? safe : `<${safe.replace(/[<>\\]/g, '\\$&')}>`;
}
