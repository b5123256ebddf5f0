import { isQuoted } from '../text/isQuoted.js';
import { plainText } from '../text/plainText.js';
import type { Text } from '../types.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** Views put quotation marks around what is quoted, in the way of the document's language. */
export const rule = defineRule({
  code: 'text/quoted',
  severity: 'warning',
  docs: 'No quoted text brings its quotation marks along.',
  check(_, report, { content: { statements } }) {
    for (const { value, path, basis } of statements) {
      const text = value.text as Text | undefined;
      if (basis !== 'quoted' || text === undefined || !isQuoted(plainText(text))) continue;
      const message = `${quote(text)} has quotation marks already, and views put those of the language around what is quoted. Take yours out.`;
      report.add([...path, 'text'], message, { found: plainText(text) });
    }
  },
});
