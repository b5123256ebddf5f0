import { clip } from '../../model/finding.js';
import { lineEnd } from '../positions.js';

/** What is wrong with how lines stand, and where. */
export interface LayoutFault {
  readonly offset: number;
  readonly message: string;
}

/** A line no longer than anybody indents by hand, without its end. */
interface Line {
  readonly start: number;
  readonly text: string;
}

const FIELD = /^(?:- +)*[\w-]+ *:(?:\s|$)/;

/**
 * Finds what people see last: a space or a dash that is another character than it looks, a line that stands too far in. The
 * parser meets such a line as more of the text before it, and then speaks of that.
 */
export function layoutFault(offset: number, text: string): LayoutFault | undefined {
  const line = lineFrom(text, offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0);
  const next = lineBelow(text, line);
  return lookalike(line) ?? (next && (lookalike(next) ?? tooFarIn(line, next)));
}

/** Whether more of its text follows a line, on the next. */
export function goesOn(offset: number, text: string): boolean {
  const line = lineFrom(text, offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0);
  const next = lineBelow(text, line);
  return next !== undefined && indentOf(next) > indentOf(line) && !FIELD.test(next.text.trim());
}

function lineFrom(text: string, start: number): Line {
  return { start, text: text.slice(start, Math.min(lineEnd(text, start), start + 500)) };
}

function lineBelow(text: string, { start }: Line): Line | undefined {
  const end = lineEnd(text, start);
  const next = end < text.length ? lineFrom(text, end + 1) : undefined;
  return next?.text.trim() ? next : undefined;
}

function lookalike({ start, text }: Line): LayoutFault | undefined {
  const [, before = '', sign = '', after = ''] = /^( *)(\S|[^\S ])?(.?)/u.exec(text) ?? [];
  const offset = start + before.length;
  const code = `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[^\S \t\r]/.test(sign)) {
    const message = `A space that is no ordinary one (${code}) stands before the line, as word processors and web pages have it. Write ordinary spaces`;
    return { offset, message };
  }
  if (/[‐-―−]/.test(sign) && after === ' ') {
    const message = `A list begins with a hyphen, and this is another dash (${sign}, ${code}). Write "- "`;
    return { offset, message };
  }
  if (sign === '-' && FIELD.test(text.slice(before.length + 1))) {
    const words = clip(text.trim().slice(1), 40);
    return { offset, message: `A space is missing behind the hyphen. Write - ${words}` };
  }
  return undefined;
}

/** A field below another that has its text already. */
function tooFarIn(line: Line, next: Line): LayoutFault | undefined {
  // Looked for one after the other: in one expression, spaces between dashes could be shared out in endless ways.
  const own = line.text.trim();
  const dashes = /^(?:- +)*/.exec(own)?.[0].length ?? 0;
  const [, value = ''] = /^[\w-]+ *: +(\S.*)$/.exec(own.slice(dashes)) ?? [];
  if (!value || /^[#|>]/.test(value) || indentOf(next) <= indentOf(line) + dashes) return undefined;
  if (!FIELD.test(next.text.trim())) return undefined;
  const message =
    'This line stands further in than the field above it, which has its text already. Begin both in one column; more of a ' +
    'text that holds a colon has to stand in quotes with the rest of it';
  return { offset: next.start + indentOf(next), message };
}

function indentOf({ text }: Line): number {
  return /^ */.exec(text)?.[0].length ?? 0;
}
