import { limitOf } from './limits.js';
import { defineRule } from './rule.js';

/** A list in a cell is taken in at a glance or not at all. */
export const rule = defineRule({
  code: 'wording/long-list',
  severity: 'warning',
  docs: 'Lists in the comparison table are short enough to be taken in at a glance.',
  check(comparison, report, { content }) {
    const most = limitOf(comparison, 'listItems');
    for (const { value, path } of content.statements) {
      const { list } = value;
      if (path[0] !== 'comparison' || !Array.isArray(list) || list.length <= most) continue;
      const message =
        `The list has ${list.length} entries, and beyond ${most} nobody takes it in at a glance. ` +
        'Keep the most telling, or make two aspects of it.';
      report.add([...path, 'list'], message);
    }
  },
});
