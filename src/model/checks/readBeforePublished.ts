import { isBefore } from './dates.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Most often the two dates were swapped, or the source has come out anew and was not read again. */
export const rule = defineRule({
  code: 'date/order',
  severity: 'warning',
  docs: 'A source was read on or after the day on which it was published.',
  check({ sources = [] }, report) {
    sources.forEach(({ title, published, read }, index) => {
      if (published === undefined || read === undefined || !isBefore(read, published)) return;
      const message =
        `${quote(title)} was read (${read}) before it was published (${published}). ` +
        'Correct one of the dates, or read the newer edition and write when.';
      const related = [{ path: ['sources', index, 'published'], note: `published ${published}` }];
      report.add(['sources', index, 'read'], message, { found: read, related });
    });
  },
});
