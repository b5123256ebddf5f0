import { defineRule } from './rule.js';

/** Stages in parallel are drawn on one line of the same life cycle. */
export const rule = defineRule({
  code: 'lifecycle/alongside',
  severity: 'error',
  docs: 'A stage runs alongside another stage of the same life cycle.',
  check({ lifecycles }, report) {
    lifecycles?.cycles.forEach((cycle, i) => {
      const ids = new Set(cycle.stages.map((stage) => stage.id));
      cycle.stages.forEach(({ id, name, alongside }, j) => {
        if (alongside === undefined) return;
        const path = ['lifecycles', 'cycles', i, 'stages', j, 'alongside'];
        const others = new Set([...ids].filter((other) => other !== id));
        if (others.has(alongside)) return;
        if (alongside === id) {
          const itself = `"${name}" runs alongside itself, which says nothing.`;
          report.add(path, `${itself} Name another stage of "${cycle.name}" or leave it out.`, {
            found: alongside,
            allowed: [...others].slice(0, 50),
          });
          return;
        }
        const why = `so "${name}" cannot be drawn beside it`;
        const what = `a stage of "${cycle.name}"`;
        report.unknown(path, { what, found: alongside, why }, others);
      });
    });
  },
});
