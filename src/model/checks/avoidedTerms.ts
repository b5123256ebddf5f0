import { plainText } from '../text/plainText.js';
import type { Comparison } from '../types.js';
import { ambiguousInitials } from './ambiguousInitials.js';
import { ownNames, ownTexts } from './ownWords.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';
import { prose, termFinder } from './terms.js';

/** Which words mislead, the document knows best; that initials of two roles could mean either, we know without it. */
export const rule = defineRule({
  code: 'wording/avoid',
  severity: 'warning',
  docs: 'No text uses a word that the document avoids, or initials that two of its roles share.',
  check(comparison, report, { content }) {
    const avoided = avoidedTerms(comparison);
    if (avoided.size === 0) return;
    const find = termFinder(avoided.keys());
    for (const { value, path } of [...ownNames(content), ...ownTexts(content)]) {
      for (const term of find(prose(value))) {
        const { because, instead } = avoided.get(term) ?? { because: '', instead: [] };
        const advice =
          instead.length > 0 ? `Write ${listed(instead, 'or')}.` : 'Write it in other words.';
        report.add(path, `"${term}" is a word to avoid here: ${because}. ${advice}`, {
          found: term,
          ...(instead.length > 0 && { allowed: instead }),
          ...(instead.length === 1 && { suggestion: instead[0] }),
        });
      }
    }
  },
});

interface Avoided {
  readonly because: string;
  readonly instead: readonly string[];
}

function avoidedTerms({ wording, roles }: Comparison): Map<string, Avoided> {
  const avoided = new Map<string, Avoided>();
  for (const [term, instead] of ambiguousInitials(roles)) {
    avoided.set(term, { because: 'it could mean more than one of the roles', instead });
  }
  for (const { term, because, instead = [] } of wording?.avoid ?? []) {
    avoided.set(plainText(term), {
      because: plainText(because).trim().replace(/\.$/, ''),
      instead: instead.map((words) => plainText(words)),
    });
  }
  return avoided;
}
