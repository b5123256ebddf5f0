import { plainText } from '../text/plainText.js';
import { limitOf } from './limits.js';
import { ownNames } from './ownWords.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Names stand in heads of rows and columns, in tabs and in figures, where there is room for a few words. */
export const rule = defineRule({
  code: 'wording/long-name',
  severity: 'warning',
  docs: 'Names and titles are short enough for the heads, tabs and figures that they stand in.',
  check(comparison, report, { content }) {
    const name = limitOf(comparison, 'nameCharacters');
    const title = limitOf(comparison, 'titleCharacters');
    for (const { value, path } of ownNames(content)) {
      const most = path.at(-1) === 'title' ? title : name;
      const { length } = [...plainText(value)];
      if (length <= most) continue;
      const message =
        `${quote(value)} has ${length} characters, and beyond ${most} it breaks the head that it stands in. ` +
        'Shorten it; what is left out can stand in a summary or a lead.';
      report.add(path, message);
    }
  },
});
