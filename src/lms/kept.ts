import type { Kept } from './follow.js';

/** What an earlier visit left with the LMS. Of data that are not ours, nothing. */
export function readKept(data: string, location: string): Kept {
  return { seen: seenIn(data), last: location || undefined };
}

function seenIn(data: string): readonly string[] {
  try {
    const { seen } = JSON.parse(data);
    return Array.isArray(seen) ? seen.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
