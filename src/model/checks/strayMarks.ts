import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { prose } from './terms.js';

// Nobody writes these for themselves, and a text about them has them as code.
const STRAY = /\*\*|\]\(/;

/** A mark that was begun and never ended is shown as it stands. */
export const rule = defineRule({
  code: 'text/stray',
  severity: 'warning',
  docs: 'No mark of a text is begun and not ended.',
  check(_, report, { content: { texts } }) {
    for (const { value, path } of texts) {
      const found = STRAY.exec(prose(value))?.[0];
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
