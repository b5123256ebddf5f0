import type { Finding } from '../finding.js';
import type { Lifecycle } from '../types.js';
import { defineRule } from './rule.js';

/** A life cycle inside itself could never be drawn to its end. */
export const rule = defineRule({
  code: 'lifecycle/nesting',
  severity: 'error',
  docs: 'Nested life cycles exist and do not contain one another in a circle.',
  check({ lifecycles }, report) {
    const cycles = lifecycles?.cycles ?? [];
    const ids = new Set(cycles.map((cycle) => cycle.id));
    const nestings = cycles.map(nestedIn);
    for (const { found, name, path } of nestings.flat()) {
      if (ids.has(found)) continue;
      const why = `so "${name}" has no stages to run through`;
      report.unknown(path, { what: 'a life cycle of this document', found, why }, ids);
    }
    const inner = new Map(cycles.map((cycle, i) => [cycle.id, nestings[i] ?? []]));
    for (const { found, name, path } of circles(inner)) {
      const message = `"${name}" leads back to the life cycle that it is nested in, so it has no end.`;
      report.add(path, `${message} Nest another life cycle.`, { found });
    }
  },
});

interface Nesting {
  readonly found: string;
  readonly name: string;
  readonly path: Finding['path'];
}

function nestedIn(cycle: Lifecycle, index: number): Nesting[] {
  return cycle.stages.flatMap((stage, j) =>
    (stage.nested ?? []).map(({ lifecycle, name }, k) => ({
      found: lifecycle,
      name,
      path: ['lifecycles', 'cycles', index, 'stages', j, 'nested', k, 'lifecycle'],
    })),
  );
}

/** The nestings that close a circle. Walks without recursion: a hostile document can nest as deep as it is long. */
function circles(inner: ReadonlyMap<string, readonly Nesting[]>): Nesting[] {
  const closing: Nesting[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const start of inner.keys()) {
    if (state.has(start)) continue;
    const way = [{ id: start, next: 0 }];
    state.set(start, 'open');
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const nesting = inner.get(step.id)?.[step.next++];
      if (!nesting) {
        state.set(step.id, 'done');
        way.pop();
      } else if (state.get(nesting.found) === 'open') {
        closing.push(nesting);
      } else if (inner.has(nesting.found) && !state.has(nesting.found)) {
        state.set(nesting.found, 'open');
        way.push({ id: nesting.found, next: 0 });
      }
    }
  }
  return closing;
}
