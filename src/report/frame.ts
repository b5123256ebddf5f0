import { type BabelCodeFrameOptions, codeFrameColumns } from '@babel/code-frame';
import picocolors from 'picocolors';
import type { Place } from '../model/finding.js';
import { visible } from './visible.js';

export interface FrameOptions {
  /**
   * How many characters are underlined.
   * @default 1
   */
  length?: number;
  /**
   * How many lines stand around the one in question.
   * @default 2
   */
  around?: number;
  /**
   * Whether the frame is coloured for a terminal.
   * @default false
   */
  colour?: boolean;
}

/**
 * The lines of a text around a place, with their numbers and a mark under what is meant:
 *
 * ```
 *   11 |   parties:
 * > 12 |     - role: desing
 *      |             ^^^^^^
 *   13 |     - role: research
 * ```
 */
export function frameOf(text: readonly string[], place: Place, options: FrameOptions = {}): string {
  const { length = 1, around = 2, colour = false } = options;
  const first = Math.max(1, place.line - around);
  const lines = text.slice(first - 1, place.line + around);
  const { line, column } = cut(lines[place.line - first] ?? '', place.column, length);
  const shown = lines.map((other, at) => (at === place.line - first ? line : clipped(other)));

  const drawn: BabelCodeFrameOptions & { startLine: number } = {
    startLine: first,
    linesAbove: around,
    linesBelow: around,
  };
  const start = { line: place.line, column };
  const end = { line: place.line, column: Math.min(column + length, line.length + 1) };
  const frame = codeFrameColumns(shown.map(printable).join('\n'), { start, end }, drawn);
  return colour ? frame.split('\n').map(coloured).join('\n') : frame;
}

// A JSON file may stand on one line, and a terminal would break it into hundreds.
const LONGEST = 120;

function clipped(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** A line cut on both sides of what is meant, and the column where that stands now. */
function cut(line: string, column: number, length: number): { line: string; column: number } {
  const start = Math.max(0, Math.min(column - 1 - LONGEST / 2, line.length - LONGEST));
  if (start === 0 || column - 1 + length <= LONGEST) return { line: clipped(line), column };
  return { line: `…${clipped(line.slice(start + 1))}`, column: column - start };
}

// The drawing library ends lines at these too, and the places that readers count do not.
function printable(line: string): string {
  return visible(line.replace(/\r$/, '').replace(/[\r\u2028\u2029]/g, ' '));
}

const { red, bold, gray } = picocolors.createColors(true);

function coloured(line: string): string {
  const [, mark = '', gutter = '', rest = ''] = /^(.)( *\d* \|)(.*)$/s.exec(line) ?? [];
  const isMark = !/\d/.test(gutter);
  return `${mark === ' ' ? mark : bold(red(mark))}${gray(gutter)}${isMark ? bold(red(rest)) : rest}`;
}
