import { contentOf } from '../text/plainText.js';
import type { Text } from '../types.js';

// Stands for code, so that the words around it do not run together.
const GAP = '\uFFFC';

/** The words of a text without its code, which is not for reading aloud. */
export function prose(text: Text): string {
  if (typeof text === 'string') return text;
  const words = text.map((run) => {
    if (typeof run === 'string') return run;
    return 'code' in run ? GAP : prose(contentOf(run));
  });
  return words.join('');
}

// No author avoids a longer one, and without a limit a text that repeats itself could cost its square.
const LONGEST = 200;
const OF_A_WORD = /[\p{L}\p{N}_]/u;

/** What terms go on with, letter by letter, so that many which begin alike cost a text no more than one. */
interface Letters {
  readonly next: Map<string, Letters>;
  /** The term that ends here. */
  term?: string;
}

/**
 * Finds terms as whole words, each once. A term with a capital is found as it is written and in the plural (`QA`, `QAs`);
 * one without, in any case.
 */
export function termFinder(terms: Iterable<string>): (words: string) => Set<string> {
  const exact: Letters = { next: new Map() };
  const loose: Letters = { next: new Map() };
  for (const term of terms) {
    const written = spaced(term);
    if (written.length <= LONGEST) {
      learn(term === term.toLowerCase() ? loose : exact, written, term);
    }
  }
  return (words) => {
    const text = spaced(words);
    return new Set([...termsIn(text, exact, 's'), ...termsIn(text.toLowerCase(), loose)]);
  };
}

function learn(known: Letters, written: string, term: string): void {
  let last = known;
  for (const letter of written) {
    const next = last.next.get(letter) ?? { next: new Map() };
    last.next.set(letter, next);
    last = next;
  }
  last.term ??= term;
}

/** The terms in words, the longest where several begin, so that `QA team` is not taken for `QA`. */
function termsIn(words: string, known: Letters, plural?: string): string[] {
  const letters = [...words];
  const isOfAWord = (at: number): boolean => OF_A_WORD.test(letters[at] ?? '');
  const isEnd = (at: number): boolean =>
    !isOfAWord(at) || (letters[at] === plural && !isOfAWord(at + 1));
  const found: string[] = [];
  for (let start = 0; start < letters.length; start++) {
    if (!known.next.has(letters[start] ?? '') || isOfAWord(start - 1)) continue;
    let behind = start;
    let longest: string | undefined;
    let at = start;
    for (let last: Letters | undefined = known; last; last = last.next.get(letters[at++] ?? '')) {
      if (last.term === undefined || !isEnd(at)) continue;
      longest = last.term;
      behind = at;
    }
    if (longest === undefined) continue;
    found.push(longest);
    start = behind - 1;
  }
  return found;
}

function spaced(term: string): string {
  return term.trim().replace(/\s+/g, ' ');
}
