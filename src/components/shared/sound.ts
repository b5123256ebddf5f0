import type { Source } from '../../model/types.js';
import { remember } from './remember.js';

/**
 * Throws where a name is no text. React would meet it later, outside of the view, and take the page down with it.
 */
export const checkNames = /* @__PURE__ */ remember((_: null, block: object): true => {
  checkIn(block, false);
  return true;
});

function checkIn(part: object, byId: boolean): void {
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== 'object' || value === null) continue;
    if (!byId && /^(?:name|title|letter)$/.test(key)) throw new TypeError(`"${key}" is no text`);
    checkIn(value, /^(?:roles|cells|assignments)$/.test(key) && !Array.isArray(value));
  }
}

/** The sources, if they are a list of sources: a view goes without notes rather than not at all. */
export function soundSources(sources: unknown): readonly Source[] {
  const sound =
    Array.isArray(sources) &&
    sources.every((source) => typeof source?.id === 'string' && typeof source.title === 'string');
  return sound ? sources : [];
}
