import type { Finding } from './finding.js';
import { hasField, isFields } from './isFields.js';
import { blocks } from './schema/document.js';
import type { Comparison } from './types.js';

/**
 * Marks the blocks that name a role, a party, a word of the scheme or a step that there is not. Drawn without it, they would say
 * what their author did not: no part for somebody who has one. Views show the notice of a broken block in their place.
 * A source that there is not costs a statement its note, and not its truth.
 */
export function markUntrue(comparison: Comparison, findings: readonly Finding[]): Comparison {
  const marked: Record<string, unknown> = { ...comparison };
  for (const { code, severity, path, message, related = [] } of findings) {
    if (severity !== 'error' || !/^reference\/(?!source$)/.test(code)) continue;
    // What is said once, where a role has its id, is untrue wherever that role is named.
    for (const [name = ''] of [path, ...related.map((other) => other.path)]) {
      const block = marked[name];
      if (hasField(blocks, String(name)) && isFields(block)) {
        marked[name] = { broken: message, ...block };
      }
    }
  }
  return marked as unknown as Comparison;
}

/** A document as it was before: whether its marks still hold is for the checks to find. */
export function withoutMarks(document: Record<string, unknown>): Record<string, unknown> {
  const clean = Object.keys(blocks).flatMap((name) => {
    const block = hasField(document, name) ? document[name] : undefined;
    if (!isFields(block) || typeof block.broken !== 'string') return [];
    const { broken, ...own } = block;
    return [[name, own]];
  });
  return clean.length > 0 ? { ...document, ...Object.fromEntries(clean) } : document;
}
