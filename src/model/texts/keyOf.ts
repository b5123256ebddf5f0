import { isFields } from '../isFields.js';

/**
 * The id by which an entry of a list is known, whatever its position. A party that is a role has nothing but that role;
 * claims and the like are known by position alone.
 */
export function keyOf(entry: unknown): string | undefined {
  if (!isFields(entry)) return undefined;
  const key = entry.id ?? (Object.keys(entry).length === 1 ? entry.role : undefined);
  return typeof key === 'string' ? key : undefined;
}
