import { isBefore } from './dates.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

const MOST = 10;

/** A document whose sources were read after its last change was changed since, or says more than its editors knew. */
export const rule = defineRule({
  code: 'edition/outdated',
  severity: 'warning',
  docs: 'The edition was updated on or after the day on which the last source was read.',
  check({ edition, sources = [] }, report) {
    const updated = edition?.updated;
    if (updated === undefined) return;
    const later = sources.flatMap(({ title, read }, index) =>
      read !== undefined && isBefore(updated, read)
        ? [{ path: ['sources', index, 'read'], note: `${quote(title)} was read on ${read}` }]
        : [],
    );
    if (later.length === 0) return;
    const sourcesRead = later.length === 1 ? 'a source was' : `${later.length} sources were`;
    const message =
      `"updated" is ${updated}, but ${sourcesRead} read after that, so readers take the document for older than it is. ` +
      'Write the day of its last change.';
    report.add(['edition', 'updated'], message, {
      found: updated,
      related: later.slice(0, MOST),
    });
  },
});
