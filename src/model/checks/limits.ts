import type { Comparison } from '../types.js';

/** How much of what a reader takes in at one glance there may be, before a warning says so. */
export const limits = {
  cellWords: { most: 40, docs: 'Words in one answer of the comparison table.' },
  listItems: { most: 8, docs: 'Entries in a list of the comparison table.' },
  nameCharacters: { most: 60, docs: 'Characters in a name: of a role, an aspect, an activity.' },
  titleCharacters: { most: 80, docs: 'Characters in the title of the document or of a view.' },
} as const;

/** The name of a limit, by which a document can set its own. */
export type LimitName = keyof typeof limits;

/** The limit that holds for a document. */
export function limitOf({ wording }: Pick<Comparison, 'wording'>, name: LimitName): number {
  return wording?.limits?.[name] ?? limits[name].most;
}
