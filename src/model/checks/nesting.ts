import type { Finding } from '../finding.js';
import type { Lifecycle, Text } from '../types.js';
import { quote } from './quote.js';
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
      const why = `so ${quote(name)} has no stages to run through`;
      report.unknown(path, { what: 'a life cycle of this document', found, why }, ids);
    }
    const inner = new Map(cycles.map((cycle, i) => [cycle.id, nestings[i] ?? []]));
    for (const { closing, way } of circles(inner)) {
      const { found, name, path } = closing;
      const message =
        `${quote(name)} leads back to the life cycle "${found}" that it is nested in, so it has no end. ` +
        'Nest another life cycle.';
      const related = way.map((other) => ({
        path: other.path,
        note: `${quote(other.name)} runs through "${other.found}"`,
      }));
      report.add(path, message, { found, ...(related.length > 0 && { related }) });
    }
  },
});

interface Nesting {
  readonly found: string;
  readonly name: Text;
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

interface Circle {
  /** The nestings on the way from a life cycle back to it; of a long way its beginning. */
  readonly way: readonly Nesting[];
  /** The one that leads back. */
  readonly closing: Nesting;
}

const MOST = 5;

/** The circles that nestings close. Walks without recursion: a hostile document can nest as deep as it is long. */
function circles(inner: ReadonlyMap<string, readonly Nesting[]>): Circle[] {
  const found: Circle[] = [];
  const way: { readonly id: string; readonly by?: Nesting; next: number }[] = [];
  // Where on the way a life cycle stands, or that all of it was looked at.
  const state = new Map<string, number | 'done'>();
  const enter = (id: string, by?: Nesting): void => {
    state.set(id, way.length);
    way.push({ id, next: 0, ...(by && { by }) });
  };
  for (const start of inner.keys()) {
    if (state.has(start)) continue;
    enter(start);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const nesting = inner.get(step.id)?.[step.next++];
      const seen = nesting && state.get(nesting.found);
      if (!nesting) {
        state.set(step.id, 'done');
        way.pop();
      } else if (typeof seen === 'number') {
        const back = way.slice(seen + 1, seen + 1 + MOST);
        found.push({ closing: nesting, way: back.flatMap(({ by }) => by ?? []) });
      } else if (inner.has(nesting.found) && seen === undefined) {
        enter(nesting.found, nesting);
      }
    }
  }
  return found;
}
