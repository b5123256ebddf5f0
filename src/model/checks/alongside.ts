import type { Finding } from '../finding.js';
import type { Lifecycle } from '../types.js';
import { quote } from './quote.js';
import type { Report } from './report.js';
import { defineRule } from './rule.js';
import { listed } from './sentence.js';

/** Stages in parallel are drawn beside one that has a line of its own. */
export const rule = defineRule({
  code: 'lifecycle/alongside',
  severity: 'error',
  docs: 'A stage runs alongside another stage of the same life cycle, and not both alongside one another.',
  check({ lifecycles }, report) {
    lifecycles?.cycles.forEach((cycle, i) => {
      const path = ['lifecycles', 'cycles', i, 'stages'];
      const ids = new Set(cycle.stages.map((stage) => stage.id));
      cycle.stages.forEach((stage, j) => {
        const { alongside, id, name } = stage;
        if (alongside === undefined) return;
        const at = [...path, j, 'alongside'];
        if (alongside === id) {
          const message =
            `${quote(name)} runs alongside itself, which says nothing. ` +
            `Name another stage of ${quote(cycle.name)}, or leave it out.`;
          report.add(at, message, { found: alongside });
        } else if (!ids.has(alongside)) {
          const why = `so ${quote(name)} cannot be drawn beside it`;
          const what = `a stage of ${quote(cycle.name)}`;
          report.unknown(at, { what, found: alongside, why }, ids);
        }
      });
      reportCircles(cycle, path, report);
    });
  },
});

/** Each stage leads to one other at most, so every walk ends, comes to where another was, or closes a circle. */
function reportCircles({ stages }: Lifecycle, path: Finding['path'], report: Report): void {
  const indexOf = new Map(stages.map(({ id }, index) => [id, index]));
  const walkOf = new Map<number, number>();
  for (const start of stages.keys()) {
    const walk: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, start);
      walk.push(at);
      at = indexOf.get(stages[at]?.alongside ?? '');
    }
    if (at === undefined || walkOf.get(at) !== start) continue;
    const circle = walk.slice(walk.indexOf(at)).sort((a, b) => a - b);
    const last = circle.pop();
    // Of a stage alongside itself something was said above.
    if (last === undefined || circle.length === 0) continue;
    const names = [...circle, last].map((index) => quote(stages[index]?.name ?? ''));
    const message =
      `${listed(names, 'and', '')} run alongside one another, so none of them has a line of its own to be drawn beside. ` +
      'Take "alongside" from the one that the others accompany.';
    report.add([...path, last, 'alongside'], message, {
      related: circle.slice(0, 10).map((index) => ({
        path: [...path, index, 'alongside'],
        note: `${quote(stages[index]?.name ?? '')} runs alongside "${stages[index]?.alongside}"`,
      })),
    });
  }
}
