import { widthOf } from './widthOf.js';

// Words, each with the space behind it; scripts that write without spaces may break behind every character.
const PIECES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}][\p{P}\p{M}ー]*|[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+\s*|\s+/gu;

/** A text in lines of a width, in units of its type size. What does not fit in `most` lines ends in an ellipsis. */
export function wrap(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.trim().match(PIECES) ?? []) {
    // Nobody sees what comes further down, however long it is.
    if (lines.length > most) break;
    if (used + widthOf(piece.trimEnd()) <= width) {
      line += piece;
      used += widthOf(piece);
      continue;
    }
    if (line) lines.push(line.trim());
    line = piece;
    // A word that is wider than a line is broken where the line ends.
    while (lines.length <= most && widthOf(line.trimEnd()) > width) {
      const start = startOf(line, width);
      lines.push(start);
      line = line.slice(start.length);
    }
    used = widthOf(line);
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = startOf(lines[most - 1] ?? '', width - widthOf('…'));
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

/** As many characters as a line holds, one at least. */
function startOf(word: string, width: number): string {
  let start = '';
  let used = 0;
  for (const character of word) {
    used += widthOf(character);
    if (start && used > width) break;
    start += character;
  }
  return start;
}
