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

/**
 * Finds terms as whole words, each once. A term with a capital is found as it is written and in the plural (`QA`, `QAs`);
 * one without, in any case.
 */
export function termFinder(terms: Iterable<string>): (words: string) => Set<string> {
  const exact = new Map<string, string>();
  const loose = new Map<string, string>();
  for (const term of terms) {
    const known = term === term.toLowerCase() ? loose : exact;
    const key = spaced(known === loose ? term.toLowerCase() : term);
    if (!known.has(key)) known.set(key, term);
  }
  const inExact = pattern([...exact.keys()], 's?', 'gu');
  const inLoose = pattern([...loose.keys()], '', 'giu');
  return (words) => {
    const found = new Set<string>();
    for (const [, term = ''] of inExact ? words.matchAll(inExact) : []) {
      found.add(exact.get(spaced(term)) ?? term);
    }
    for (const [, term = ''] of inLoose ? words.matchAll(inLoose) : []) {
      found.add(loose.get(spaced(term).toLowerCase()) ?? term);
    }
    return found;
  };
}

function pattern(terms: readonly string[], plural: string, flags: string): RegExp | undefined {
  if (terms.length === 0) return undefined;
  // The longest first, so that `QA team` is not taken for `QA`.
  const words = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  const edge = '[\\p{L}\\p{N}_]';
  return new RegExp(`(?<!${edge})(${words.join('|')})${plural}(?!${edge})`, flags);
}

function spaced(term: string): string {
  return term.trim().replace(/\s+/g, ' ');
}
