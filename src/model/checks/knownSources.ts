import type { Finding } from '../finding.js';
import { isFields } from '../schema/kit.js';
import { defineRule } from './rule.js';

/** A statement whose source is not listed has no note to lead to. */
export const rule = defineRule({
  code: 'reference/source',
  severity: 'error',
  docs: 'Statements name sources of the document.',
  check(comparison, report, { known: { sources } }) {
    if (!sources) return;
    const { sources: _, ...stating } = comparison;
    for (const { id, path } of sourceRefs(stating, [])) {
      if (sources.has(id)) continue;
      const why = 'so readers cannot see who states this';
      report.unknown(path, { what: 'a source of this document', found: id, why }, sources);
    }
  },
});

// Statements stand in every block, and later blocks will hold more: looking everywhere misses none.
function* sourceRefs(
  value: unknown,
  path: Finding['path'],
): Generator<{ id: string; path: Finding['path'] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* sourceRefs(item, [...path, index]);
  } else if (isFields(value)) {
    for (const [key, inner] of Object.entries(value)) yield* sourceRefs(inner, [...path, key]);
    if (typeof value.source === 'string' && path.at(-2) === 'sources') {
      yield { id: value.source, path: [...path, 'source'] };
    }
  }
}
