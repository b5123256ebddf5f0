import { plainText } from '../text/plainText.js';
import type { AssignmentKind } from '../types.js';
import { rowsOf } from './matrix.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';

/** Some parts rule one another out: who is left out on purpose cannot be informed as well. */
export const rule = defineRule({
  code: 'raci/together',
  severity: 'error',
  docs: 'A party has no two assignments in a row that exclude one another in its scheme.',
  check({ raci }, report) {
    if (!raci) return;
    const { scheme } = raci;
    const kinds = new Map<string, AssignmentKind>(
      scheme.assignments.map((kind) => [kind.id, kind]),
    );
    for (const { activity, name, path } of rowsOf(raci)) {
      for (const [party, words] of Object.entries(activity.assignments)) {
        const known = [...new Set(words)].filter((word) => kinds.has(word));
        const word = known.find((one) => known.some((other) => excludes(kinds.get(one), other)));
        if (word === undefined) continue;
        const others = known.filter((other) => excludes(kinds.get(word), other));
        const at = words.indexOf(others.at(-1) ?? '');
        report.add(
          [...path, 'assignments', party, Math.max(at, words.indexOf(word))],
          `In "${name}", "${party}" is "${word}" and ${listed(others)}; ` +
            `in ${plainText(scheme.name)} "${word}" goes with no such part. ` +
            `Keep "${word}" or ${listed(others, 'and')}.`,
          { found: words.join(', ') },
        );
      }
    }
  },
});

function excludes(kind: AssignmentKind | undefined, other: string): boolean {
  if (kind?.excludes === undefined || kind.id === other) return false;
  return kind.excludes === 'all' || kind.excludes.includes(other);
}
