import { defineRule } from './rule.js';

/** A statement whose source is not listed has no note to lead to. */
export const rule = defineRule({
  code: 'reference/source',
  severity: 'error',
  docs: 'Statements name sources of the document.',
  check(_, report, { known, content }) {
    const ids = known.sources;
    if (!ids) return;
    for (const { sources, path } of content.statements) {
      sources.forEach(({ source: found }, index) => {
        if (ids.has(found)) return;
        const what = 'a source of this document';
        const why = 'so readers cannot see who states this';
        report.unknown([...path, 'sources', index, 'source'], { what, found, why }, ids);
      });
    }
  },
});
