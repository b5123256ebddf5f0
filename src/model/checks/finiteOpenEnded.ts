import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** The line of a finite life cycle is drawn to its end; a stage without one would contradict the drawing. */
export const rule = defineRule({
  code: 'lifecycle/open-ended',
  severity: 'error',
  docs: 'Only a continuous life cycle has open-ended stages.',
  check({ lifecycles }, report) {
    lifecycles?.cycles.forEach(({ kind, name, stages }, i) => {
      if (kind !== 'finite') return;
      stages.forEach((stage, j) => {
        if (!stage.openEnded) return;
        const message =
          `${quote(stage.name)} is open-ended, but ${quote(name)} is finite, so it could not come to its end. ` +
          'Remove "openEnded", or write kind: continuous.';
        const related = [{ path: ['lifecycles', 'cycles', i, 'kind'], note: 'kind: finite' }];
        report.add(['lifecycles', 'cycles', i, 'stages', j, 'openEnded'], message, { related });
      });
    });
  },
});
