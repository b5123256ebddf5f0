import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/report/mark.js';

const lines = ['id: my id', 'title: "A <b>bold</b> title"', '名前: 役割', '- >-', '  folded', ''];

describe('what is underlined', () => {
  it.each([
    ['the words that were found', 1, 5, 'my id', 'my id'],
    ['the words that were found, further on in the line', 2, 8, '<b>', '<b>'],
    ['the word that stands there', 1, 1, undefined, 'id'],
    ['the word that stands there, if the others do not', 1, 1, 'a list', 'id'],
    ['letters of every script', 3, 1, undefined, '名前'],
    ['a sign that is no word', 4, 3, undefined, '>'],
  ])('is %s', (_, line, column, found, meant) => {
    const mark = markOf(lines, { line, column }, found);
    const there = lines[line - 1]?.slice(mark.column - 1, mark.column - 1 + mark.length);
    expect(there).toBe(meant);
  });

  it('is one character where there is none', () => {
    expect(markOf(lines, { line: 6, column: 1 })).toEqual({ column: 1, length: 1 });
    expect(markOf(lines, { line: 99, column: 7 })).toEqual({ column: 7, length: 1 });
  });
});
