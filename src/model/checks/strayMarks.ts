import { parseText } from '../text/parseText.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { prose } from './terms.js';

// Nobody begins a word with two asterisks, or sets brackets side by side, for their own sake; a text about them has them as code.
const STRAY = /(?<![\p{L}\p{N}])\*\*|\]\(/u;

/** A mark that was begun and never ended is shown as it stands. */
export const rule = defineRule({
  code: 'text/stray',
  severity: 'warning',
  docs: 'No mark of a text is begun and not ended.',
  check(_, report, { content: { texts } }) {
    for (const { value, path } of texts) {
      const plain = prose(value);
      if (!STRAY.test(plain)) continue;
      // What would mark something, and did not, has a backslash before it and is meant as it stands.
      const found = STRAY.exec(prose(parseText(plain).text))?.[0];
      if (!found) continue;
      const [what, instead] =
        found === '**'
          ? ['"**" that marks nothing', '**words**, with no space inside the asterisks']
          : ['a link that does not end', '[words](address)'];
      const message = `${quote(value)} holds ${what}, and readers would see it as it stands. Write ${instead}; as code, where it is meant to be seen.`;
      report.add(path, message, { found });
    }
  },
});
