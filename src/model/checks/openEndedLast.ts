import type { Lifecycle } from '../types.js';
import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** What follows a stage that nobody ends is never reached, unless the life cycle turns or leaves there. */
export const rule = defineRule({
  code: 'lifecycle/unreached',
  severity: 'warning',
  docs: 'An open-ended stage is the last of its line: of the round, or of the way out.',
  check({ lifecycles }, report) {
    lifecycles?.cycles.forEach((cycle, i) => {
      const path = ['lifecycles', 'cycles', i, 'stages'];
      const line = cycle.stages.flatMap((stage, index) =>
        stage.alongside === undefined ? [{ stage, index }] : [],
      );
      line.forEach(({ stage, index }, position) => {
        const next = line[position + 1];
        if (!stage.openEnded || !next || turnsAt(cycle, stage.id)) return;
        const message =
          `${quote(stage.name)} is open-ended, and ${quote(next.stage.name)} comes after it, ` +
          'so readers cannot see how that is ever reached. ' +
          'Run one alongside the other, let the life cycle return from the open-ended stage, or remove "openEnded".';
        const related = [
          { path: [...path, next.index], note: `${quote(next.stage.name)} follows` },
        ];
        report.add([...path, index, 'openEnded'], message, { related });
      });
    });
  },
});

/** Whether the round ends with a stage: from there one comes back, or takes the way out. */
function turnsAt({ kind, returns }: Lifecycle, stage: string): boolean {
  return kind === 'continuous' && returns?.from === stage;
}
