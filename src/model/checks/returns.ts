import { quote } from './quote.js';
import { defineRule } from './rule.js';

/** The line that comes back: only a continuous life cycle has it, and it leads to an earlier stage. */
export const rule = defineRule({
  code: 'lifecycle/returns',
  severity: 'error',
  docs: 'A continuous life cycle returns from one of its stages to the same or an earlier one.',
  check({ lifecycles }, report) {
    lifecycles?.cycles.forEach(({ name, kind, returns, stages }, i) => {
      if (!returns) return;
      const path = ['lifecycles', 'cycles', i, 'returns'];
      if (kind === 'finite') {
        const message =
          `${quote(name)} is finite, so it ends and does not return. ` +
          'Remove "returns", or write kind: continuous.';
        const related = [{ path: ['lifecycles', 'cycles', i, 'kind'], note: 'kind: finite' }];
        report.add(path, message, { on: 'key', related });
      }
      const order = stages.map((stage) => stage.id);
      const ids = new Set(order);
      for (const end of ['from', 'to'] as const) {
        const found = returns[end];
        if (ids.has(found)) continue;
        const why = 'so the line back cannot be drawn';
        report.unknown([...path, end], { what: `a stage of ${quote(name)}`, found, why }, ids);
      }
      if (!ids.has(returns.from) || !ids.has(returns.to)) return;
      if (order.indexOf(returns.from) >= order.indexOf(returns.to)) return;
      const message =
        `${quote(name)} returns from "${returns.from}" to "${returns.to}", which comes later. ` +
        'Name an earlier stage, or swap the two.';
      report.add([...path, 'to'], message, { found: returns.to });
    });
  },
});
