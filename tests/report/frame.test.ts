import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/report/frame.js';

const text = ['raci:', '  parties:', '    - role: desing', '    - role: research', 'faq: []'];
const place = { line: 3, column: 13 };

/** The characters above the mark. */
function marked(frame: string): string | undefined {
  const lines = frame.split('\n');
  const at = lines.findIndex((line) => /^ +\| +\^+$/.test(line));
  const start = lines[at]?.indexOf('^') ?? 0;
  return lines[at - 1]?.slice(start, (lines[at]?.lastIndexOf('^') ?? 0) + 1);
}

describe('a frame', () => {
  it('shows the lines around a place and underlines what is meant', () => {
    expect(frameOf(text, place, { length: 6 })).toBe(
      [
        '  1 | raci:',
        '  2 |   parties:',
        '> 3 |     - role: desing',
        '    |             ^^^^^^',
        '  4 |     - role: research',
        '  5 | faq: []',
      ].join('\n'),
    );
  });

  it('numbers lines as the file does, far down in it', () => {
    const frame = frameOf(
      [...Array(997).fill('#'), ...text],
      { line: 1000, column: 13 },
      { around: 1 },
    );
    expect(frame.split('\n').map((line) => line.slice(0, 8))).toEqual([
      '   999 |',
      '> 1000 |',
      '       |',
      '  1001 |',
    ]);
    expect(marked(frame)).toBe('d');
  });

  it.each([
    ['the first line', { line: 1, column: 1 }, 'r'],
    ['the last line', { line: 5, column: 1 }, 'f'],
  ])('stays in the text at %s', (_, at, meant) => {
    expect(marked(frameOf(text, at))).toBe(meant);
  });

  it.each([
    ['past the end of the line', { line: 5, column: 8 }],
    ['past the end of the text', { line: 9, column: 1 }],
  ])('can be drawn at a place %s', (_, at) => {
    expect(() => frameOf(text, at, { length: 10 })).not.toThrow();
  });

  it('is the same for Windows line endings', () => {
    expect(
      frameOf(
        text.map((line) => `${line}\r`),
        place,
      ),
    ).toBe(frameOf(text, place));
  });

  it.each(['\r', '\u2028', '\u2029'])('counts %j as no end of a line', (character) => {
    const frame = frameOf([`a: b${character}c`, ...text], { line: 4, column: 13 });
    expect(marked(frame)).toBe('d');
    expect(frame).toContain('> 4 |');
  });

  it.each([0, 5_000, 19_990])('cuts a long line around column %i', (start) => {
    const long = `${'a'.repeat(start)}MEANT${'b'.repeat(20_000)}`;
    const frame = frameOf([long], { line: 1, column: start + 1 }, { length: 5 });
    expect(marked(frame)).toBe('MEANT');
    for (const line of frame.split('\n')) expect(line.length).toBeLessThan(140);
  });

  it('lets nothing in the text act on the terminal', () => {
    const frame = frameOf(['title: \u001b[31mred\u0007\u202e'], { line: 1, column: 8 });
    expect(frame).toContain('title: ␛[31mred␇�');
  });

  it('is coloured when asked, and then holds the same characters', () => {
    const frame = frameOf(text, place, { length: 6, colour: true });
    expect(frame).toContain('\u001b[31m');
    expect(stripVTControlCharacters(frame)).toBe(frameOf(text, place, { length: 6 }));
  });
});
