import type { Finding } from '../finding.js';
import type { Comparison, Text } from '../types.js';
import { rowsOf } from './matrix.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';
import { stepsOf } from './steps.js';

/** Activities are grouped by stage, and steps say when they happen. */
export const rule = defineRule({
  code: 'reference/stage',
  severity: 'error',
  docs: 'Activities, hand-offs and scenarios name stages of the life cycles of the document.',
  check(comparison, report, { known: { stages } }) {
    if (!stages) return;
    for (const { words, found, path } of stageRefs(comparison)) {
      if (found === undefined || stages.has(found)) continue;
      const why = `so nobody can see when ${quote(words)} happens`;
      const what = 'a stage of a life cycle of this document';
      report.unknown([...path, 'stage'], { what, found, why }, stages);
    }
  },
});

interface StageRef {
  readonly found: string | undefined;
  readonly words: Text;
  readonly path: Finding['path'];
}

function stageRefs(comparison: Comparison): StageRef[] {
  const { raci } = comparison;
  const rows = raci ? rowsOf(raci) : [];
  return [
    ...rows.map(({ activity, path }) => ({ found: activity.stage, words: activity.name, path })),
    ...stepsOf(comparison).map(({ stage, words, path }) => ({ found: stage, words, path })),
  ];
}
