import { clip } from '../../model/finding.js';
import { inQuotes } from '../inQuotes.js';
import { lineEnd } from '../positions.js';
import type { TextFinding } from '../textFinding.js';
import { goesOn, layoutFault } from './layout.js';

/** What is wrong with the syntax at a position, in the words of somebody who writes texts. */
export function adviceOn(code: string, offset: number, text: string, original = ''): Advice {
  const name = code === 'NON_STRING_KEY' ? 'key' : code.toLowerCase().replaceAll('_', '-');
  const known = ADVICE[code];
  const { line, isFirst, above } = lineAt(offset, text);
  const bare =
    known || code === 'BAD_INDENT' ? known : (glued(line) ?? bareText(line, goesOn(offset, text)));
  const fault = bare ? undefined : layoutFault(offset, text);
  const message = bare ?? fault?.message ?? moreAdvice(code, isFirst, above) ?? original;
  return {
    code: `yaml/${name}`,
    offset: fault?.offset ?? offset,
    message: `${message || `"${text.charAt(offset)}" cannot stand here`}. ${REST}`,
    isVague: !(bare || fault),
  };
}

/** What is wrong with the syntax. */
export interface Advice extends TextFinding {
  /** Whether nothing but the parser says so. Below another fault it is most likely an echo of that. */
  readonly isVague: boolean;
}

const REST = 'Until this is mended nothing below it can be read.';

function moreAdvice(code: string, isFirst: boolean, above: string): string | undefined {
  if (isFirst && /[:\s][|>][+-]?$/.test(above))
    return 'The text below | or > stands further in than the name of its field. Indent all of its lines by two spaces more than that';
  const isLoose = code === 'UNEXPECTED_TOKEN' || code === 'MISSING_CHAR';
  return isFirst && isLoose ? MORE_ADVICE.BAD_INDENT : MORE_ADVICE[code];
}

const ADVICE: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where YAML wants spaces. Indent with spaces',
  NON_STRING_KEY: 'The name of a field is no single word. Write a name',
  KEY_OVER_1024_CHARS: 'The name of a field is longer than 1024 characters. Shorten it',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes changes what comes after it, and this is no change that YAML knows. ' +
    'Write \\\\ for a backslash, or put the text in single quotes',
};

const MORE_ADVICE: Readonly<Record<string, string>> = {
  BAD_INDENT:
    'The line stands further in or out than what it belongs to. Begin all fields of a set, and all dashes of a list, ' +
    'in one column',
  BLOCK_AS_IMPLICIT_KEY:
    'A field begins where a text stands already. Begin it on a line of its own, or put the text in quotes',
  MULTILINE_IMPLICIT_KEY:
    'The name of a field runs over several lines, or the colon behind it is missing. Write name, colon, space, value',
  MISSING_CHAR:
    'Something is missing here, most likely the colon and the space behind the name of a field',
};

/** The line of a position, whether the position is the first on it that is no space, and the end of the line above. */
function lineAt(offset: number, text: string): { line: string; isFirst: boolean; above: string } {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const line = text.slice(start, Math.min(lineEnd(text, start), start + 500)).trim();
  const isFirst = text.slice(start, Math.min(offset, start + 500)).trim() === '';
  return { line, isFirst, above: text.slice(Math.max(0, start - 20), start).trimEnd() };
}

/** Says so if a line reads `title:words` or `roles: - words`. */
function glued(line: string): string | undefined {
  if (/^(?:- +)*[\w-]+: +-\s/.test(line))
    return 'A list begins on the line behind the name of its field';
  const [, name, words] = /^(?:- +)*([\w-]+):([^\s:/].*)$/.exec(line) ?? [];
  return words && `A space is missing behind the colon. Write ${name}: ${clip(words, 40)}`;
}

const NEED_QUOTES: readonly (readonly [RegExp, (mark: string) => string])[] = [
  [/^["'].*["']\s*[^\s,"'\]}]/, (mark) => `begins with ${mark} and goes on behind the next`],
  [/^[[{].*[\]}]\s*[^\s,\]}]/, (mark) => `begins with ${mark}`],
  [/^(?:[*&!@%`|>,\]}]|\?\s)/, (mark) => `begins with ${mark}`],
  [/^[^[{"'].*:\s/, () => 'holds a colon and a space'],
];

/** Says so if a line holds a text without quotes that YAML takes for something else. */
function bareText(line: string, goesOn: boolean): string | undefined {
  const [, words = ''] = /^(?:- +)*(?:[\w.-]+ *: +)?(\S.*)$/.exec(line) ?? [];
  const reason = NEED_QUOTES.find(([shape]) => shape.test(words))?.[1](words.charAt(0));
  return reason && `${needsQuotes(reason)} ${inQuotesInstead(words, goesOn)}`;
}

/** Why a text has to stand in quotes. */
export function needsQuotes(reason: string): string {
  return `A text that ${reason} has to stand in quotes: YAML takes it for something else.`;
}

/** What to write in place of a text that needs quotes. If all of it is not at hand, how to write it. */
export function inQuotesInstead(words: string, goesOn = false): string {
  const [, mark, own = words] = /^(["'])(.*)\1$/.exec(words) ?? [];
  if (goesOn || words.length > MOST) {
    const inner = mark ? '' : "put one ' before it and one behind it, and ";
    return `${mark === '"' ? 'Write \\" for each " inside the text' : `In the text, ${inner}write '' for each ' inside`}`;
  }
  return `Write ${inQuotes(mark === "'" ? own.replaceAll("''", "'") : own, 'YAML')}`;
}

// Nobody types more again.
const MOST = 300;
