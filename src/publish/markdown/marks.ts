// Marks are put as characters that no text holds, and written once both neighbours of each are known.
const OPEN = { strong: '\ufdd0', em: '\ufdd1' } as const;
const CLOSE = { strong: '\ufdd2', em: '\ufdd3' } as const;
const WRITTEN: Readonly<Record<string, string>> = {
  [OPEN.strong]: '**',
  [OPEN.em]: '*',
  [CLOSE.strong]: '**',
  [CLOSE.em]: '*',
};
const PUNCTUATION = /^[\p{P}\p{S}]/u;
const ZERO_WIDTH = '\u200b';

/** Words under a mark; spaces at their ends stay outside of it. */
export function marked(mark: 'strong' | 'em', words: string): string {
  const start = words.length - words.trimStart().length;
  const end = words.trimEnd().length;
  if (end <= start) return words;
  const inner = words.slice(start, end);
  return `${words.slice(0, start)}${OPEN[mark]}${inner}${CLOSE[mark]}${words.slice(end)}`;
}

/**
 * Writes the marks of a line. Markdown sees none between a letter and punctuation, as in `再**「版」**は`: a character without
 * width stands there in between.
 */
export function writeMarks(line: string): string {
  return [...line]
    .map((character, index, all) => {
      const written = WRITTEN[character];
      if (!written) return character;
      const isOpen = character === OPEN.strong || character === OPEN.em;
      const outside = neighbour(all, index, isOpen ? -1 : 1);
      const inside = neighbour(all, index, isOpen ? 1 : -1);
      const help = needsHelp(outside, inside ?? '') ? ZERO_WIDTH : '';
      return isOpen ? written + help : help + written;
    })
    .join('');
}

/** The next character that is no mark. */
function neighbour(all: readonly string[], from: number, step: 1 | -1): string | undefined {
  let at = from + step;
  while (WRITTEN[all[at] ?? '']) at += step;
  return all[at];
}

function needsHelp(outside: string | undefined, inside: string): boolean {
  const isFree = outside === undefined || /\s/u.test(outside) || PUNCTUATION.test(outside);
  return !isFree && PUNCTUATION.test(inside);
}
