import type { Text } from '../types.js';
import type { Content, Placed } from './said.js';

// Titles of sources and words that are quoted are other people's; settings are read by nobody but us.
function isOwn({ path }: Placed<Text>): boolean {
  const [part, inner] = path;
  if (part === 'related' && inner === 'items') return false;
  return part !== 'sources' && part !== 'wording' && part !== 'accept' && path.at(-1) !== 'locator';
}

/** The names that the editors chose. */
export function ownNames({ names }: Content): Placed<Text>[] {
  return names.filter(isOwn);
}

/** The texts that the editors wrote. */
export function ownTexts({ texts }: Content): Placed<Text>[] {
  return texts.filter((text) => isOwn(text) && text.within?.basis !== 'quoted');
}
