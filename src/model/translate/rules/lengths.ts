import { defineRule } from '../../checks/rule.js';
import { walkWords } from './walkWords.js';

/** Without ids only its position says what an entry translates. */
export const rule = defineRule({
  code: 'translation/length',
  severity: 'warning',
  docs: 'A translated list without ids is as long as the original.',
  check(comparison, report) {
    walkWords(comparison, {
      otherLength(path, words, original) {
        const count = `The list has ${words} ${words === 1 ? 'entry' : 'entries'} and the original ${original}`;
        const why = 'so nobody can tell which is which, and the original is shown';
        const advice =
          'Translate each in its place; write null for one that is not translated yet.';
        report.add(path, `${count}, ${why}. ${advice}`, { found: String(words) });
      },
    });
  },
});
