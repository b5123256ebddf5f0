import { defineRule } from '../../checks/rule.js';
import { listed } from '../../checks/sentence.js';
import { contentOf } from '../../text/plainText.js';
import type { Text } from '../../text/types.js';
import { walkWords } from './walkWords.js';

/** A link that got lost, or a word that is no longer strong, says something else. */
export const rule = defineRule({
  code: 'translation/marks',
  severity: 'warning',
  docs: 'A translated text has the links and marks of the original.',
  check(comparison, report) {
    walkWords(comparison, {
      text(path, words, original) {
        const here = marksOf(words);
        const there = marksOf(original);
        const lost = [...there].filter((mark) => !here.has(mark));
        const added = [...here].filter((mark) => !there.has(mark));
        if (lost.length + added.length === 0) return;
        const differences = [
          ...(lost.length > 0 ? [`lacks ${listed(lost, 'and', '')} of the original`] : []),
          ...(added.length > 0
            ? [`has ${listed(added, 'and', '')}, which the original lacks`]
            : []),
        ];
        const advice = 'Give both the same, unless readers of this language need it otherwise.';
        report.add(path, `The translation ${differences.join(' and ')}. ${advice}`);
      },
    });
  },
});

const NAMES = { strong: '**strong** words', em: '*emphasis*', code: '`code`' } as const;

/** The marks of a text, each once, as a message names them. */
function marksOf(text: Text, marks = new Set<string>()): ReadonlySet<string> {
  if (typeof text === 'string') return marks;
  for (const run of text) {
    if (typeof run === 'string') continue;
    if ('href' in run) marks.add(`the link to ${run.href}`);
    for (const mark of ['strong', 'em', 'code'] as const) if (mark in run) marks.add(NAMES[mark]);
    marksOf(contentOf(run), marks);
  }
  return marks;
}
