import type { Finding } from '../finding.js';
import { foldText } from '../text/foldText.js';
import type { Comparison, Text } from '../types.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';

/** What is shared is worked out from the roles of one entry; in two entries it would stand with one role alone and with all. */
export const rule = defineRule({
  code: 'consistency/skill',
  severity: 'error',
  docs: 'A skill or a tool stands in its list once, with all the roles that it belongs to.',
  check(comparison, report) {
    for (const { kind, items, path } of listsOf(comparison)) {
      const first = new Map<string, number>();
      items.forEach(({ name, roles }, index) => {
        const words = foldText(name);
        const before = first.get(words);
        const other = before === undefined ? undefined : items[before];
        if (before === undefined || !other) {
          first.set(words, index);
          return;
        }
        const all = [...new Set([...other.roles, ...roles])];
        const message =
          `The ${kind} ${quote(name)} stands here for ${listed(roles)} and above for ${listed(other.roles)}, ` +
          `so readers see it as two. Keep one of them, with roles: [${all.join(', ')}].`;
        const related = [
          { path: [...path, before], note: `${quote(other.name)} for ${listed(other.roles)}` },
        ];
        report.add([...path, index], message, { found: words, related });
      });
    }
  },
});

interface List {
  readonly kind: string;
  readonly items: readonly { readonly name: Text; readonly roles: readonly string[] }[];
  readonly path: Finding['path'];
}

function listsOf({ skills, tools }: Comparison): List[] {
  return [
    { kind: 'skill', items: skills?.items ?? [], path: ['skills', 'items'] },
    { kind: 'tool', items: tools?.items ?? [], path: ['tools', 'items'] },
  ];
}
