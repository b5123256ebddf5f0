import type { Text } from '../types.js';
import type { Content, Placed } from './content.js';

// Titles of sources and words that are quoted are other people's; settings are read by nobody but us.
const ELSEWHERE = new Set<unknown>(['sources', 'wording', 'accept']);

/** The names that the editors chose. */
export function ownNames({ names }: Content): Placed<Text>[] {
  return names.filter(({ path }) => !ELSEWHERE.has(path[0]) && path.at(-1) !== 'locator');
}

/** The texts that the editors wrote. */
export function ownTexts({ texts }: Content): Placed<Text>[] {
  return texts.filter(({ path, within }) => !ELSEWHERE.has(path[0]) && within?.basis !== 'quoted');
}
