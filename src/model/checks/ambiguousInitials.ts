import { plainText } from '../text/plainText.js';
import type { Role } from '../types.js';

/** Initials that two roles share, with what they could mean: those of a product manager and a project manager. */
export function ambiguousInitials(roles: readonly Role[]): Map<string, string[]> {
  const meanings = new Map<string, Map<string, string>>();
  for (const { id, name, discipline } of roles) {
    for (const phrase of [name, discipline ?? '']) {
      const words = plainText(phrase);
      const short = initials(words);
      if (short.length < 2) continue;
      const known = meanings.get(short) ?? new Map<string, string>();
      meanings.set(short, known.set(words, id));
    }
  }
  const shared = [...meanings].filter(([, phrases]) => new Set(phrases.values()).size > 1);
  return new Map(shared.map(([short, phrases]) => [short, [...phrases.keys()]]));
}

function initials(phrase: string): string {
  const words = phrase.split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => [...word][0]?.toUpperCase() ?? '').join('');
}
