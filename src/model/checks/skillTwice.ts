import type { Finding } from '../finding.js';
import { foldText } from '../text/foldText.js';
import type { Comparison, Text } from '../types.js';
import { quote } from './quote.js';
import { repeats } from './repeats.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';

/** What is shared is worked out from the roles of one entry; in two entries it would stand with one role alone and with all. */
export const rule = defineRule({
  code: 'consistency/skill',
  severity: 'error',
  docs: 'A skill or a tool stands in its list once, with all the roles that it belongs to.',
  check(comparison, report) {
    for (const { kind, items, path } of listsOf(comparison)) {
      for (const repeat of repeats(items, ({ name }) => foldText(name))) {
        const { entry, index, first, firstIndex } = repeat;
        const all = [...new Set([...first.roles, ...entry.roles])];
        const message =
          `The ${kind} ${quote(entry.name)} stands here for ${listed(entry.roles)} and above for ${listed(first.roles)}, ` +
          `so readers see it as two. Keep one of them, with roles: [${all.join(', ')}].`;
        const note = `${quote(first.name)} for ${listed(first.roles)}`;
        const related = [{ path: [...path, firstIndex], note }];
        report.add([...path, index], message, { found: foldText(entry.name), related });
      }
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
