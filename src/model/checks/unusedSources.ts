import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Views list the sources that they cite, so one that is cited nowhere is never seen. */
export const rule = defineRule({
  code: 'source/unused',
  severity: 'warning',
  docs: 'Every source is named by a statement.',
  check({ sources = [] }, report, { content, whole }) {
    if (!whole) return;
    const cited = new Set(
      content.statements.flatMap((statement) => statement.sources.map(({ source }) => source)),
    );
    sources.forEach(({ id, title }, index) => {
      if (cited.has(id)) return;
      const message =
        `No statement names the source "${id}" (${quote(title)}), so no view shows it. ` +
        'Name it where it is used, or remove it.';
      report.add(['sources', index], message, { found: id });
    });
  },
});
