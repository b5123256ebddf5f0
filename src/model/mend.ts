import type { Finding } from './finding.js';
import { isFields } from './schema/kit.js';

// Stands where a text was refused. Nobody sees it: what is mended is only looked at by the rules.
const STAND_IN = 'x';

/**
 * A copy of a part of the document with each refused value put aside, so that the rules can look at the rest and an author
 * hears of everything at once. A misspelt field takes the name it was most likely meant to have.
 *
 * @param part what the author wrote
 * @param findings what is wrong with its shape; their paths start below `at`
 */
export function mend(part: unknown, findings: readonly Finding[], at: Finding['path']): unknown {
  const copy = structuredClone(part);
  for (const { path, on, suggestion, code } of findings) {
    const steps = path.slice(at.length);
    const last = steps.at(-1);
    const holder = steps.slice(0, -1).reduce<unknown>(into, copy);
    if (last === undefined || !isHolder(holder)) continue;
    const value = holder[last];
    if (on !== 'key') {
      if (!isHolder(value)) holder[last] = suggestion ?? standIn(value, code);
      continue;
    }
    delete holder[last];
    if (suggestion !== undefined && !(suggestion in holder)) holder[suggestion] = value;
  }
  return copy;
}

// A text keeps its words, since rules name rows by them; without brackets it holds neither HTML nor a link.
function standIn(value: unknown, code: string): string {
  if (typeof value !== 'string' || !code.startsWith('text/')) return STAND_IN;
  const words = value.replace(/<[^>]*>|[<>[\]]/g, '').trim();
  return words.slice(0, 200) || STAND_IN;
}

function into(value: unknown, step: string | number): unknown {
  return isHolder(value) ? value[step] : undefined;
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return isFields(value) || Array.isArray(value);
}
