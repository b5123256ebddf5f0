import { plainText } from '../text/plainText.js';
import { limitOf } from './limits.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { wordsBeyond } from './words.js';

/** Cells are read across: a paragraph in one of them hides the difference to the next. */
export const rule = defineRule({
  code: 'wording/long-cell',
  severity: 'warning',
  docs: 'Answers of the comparison table are short enough to be read side by side.',
  check(comparison, report, { content }) {
    const most = limitOf(comparison, 'cellWords');
    const wordsIn = wordsBeyond(most, comparison.lang);
    for (const { value, path } of content.texts) {
      if (path[0] !== 'comparison' || (path[5] !== 'cells' && path[5] !== 'shared')) continue;
      const words = wordsIn(plainText(value));
      if (words === undefined) continue;
      const message =
        `The answer ${quote(value)} has ${words} words, and beyond ${most} nobody reads across. ` +
        'Keep what differs from the other roles; leave the rest to the responsibilities or another view.';
      report.add(path, message);
    }
  },
});
